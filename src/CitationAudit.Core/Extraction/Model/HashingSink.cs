namespace CitationAudit.Extraction.Model;

/// <summary>Notes the hashes of the features, for training.</summary>
internal readonly struct HashingSink(List<uint> hashes) : IFeatureSink
{
    public void Add(Feature feature, uint a) => hashes.Add(FeatureHash.Of(feature, a, 0, 0));

    public void Add(Feature feature, uint a, uint b) => hashes.Add(FeatureHash.Of(feature, a, b, 0));

    public void Add(Feature feature, uint a, uint b, uint c) => hashes.Add(FeatureHash.Of(feature, a, b, c));
}
