namespace CitationAudit.Extraction.Model;

/// <summary>Notes the places of the features in a table of weights, for training.</summary>
internal readonly struct IndexingSink(List<int> places, int shift) : IFeatureSink
{
    public void Add(Feature feature, uint a) => places.Add((int)(FeatureHash.Of(feature, a, 0, 0) >> shift));

    public void Add(Feature feature, uint a, uint b) => places.Add((int)(FeatureHash.Of(feature, a, b, 0) >> shift));

    public void Add(Feature feature, uint a, uint b, uint c) => places.Add((int)(FeatureHash.Of(feature, a, b, c) >> shift));
}
