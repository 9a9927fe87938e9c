namespace CitationAudit.Extraction.Model;

/// <summary>Notes the features of a decision with their weights, for explaining. All of them: to wait for each weight in order to pass it over would take longer.</summary>
internal readonly struct NamingSink(HashedWeights weights, List<NamedFeature> features) : IFeatureSink
{
    public List<NamedFeature> Features => features;

    public void Add(Feature feature, uint a) => Add(feature, a, 0, 0);

    public void Add(Feature feature, uint a, uint b) => Add(feature, a, b, 0);

    public void Add(Feature feature, uint a, uint b, uint c) => features.Add(new NamedFeature(feature, a, b, c, weights[FeatureHash.Of(feature, a, b, c)]));
}
