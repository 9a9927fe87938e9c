namespace CitationAudit.Extraction.Model;

/// <summary>Notes the features that speak for a decision with their weights, for explaining.</summary>
internal readonly struct NamingSink(HashedWeights weights, List<NamedFeature> features) : IFeatureSink
{
    public List<NamedFeature> Features => features;

    public void Add(Feature feature, uint a) => Add(feature, a, 0, 0);

    public void Add(Feature feature, uint a, uint b) => Add(feature, a, b, 0);

    public void Add(Feature feature, uint a, uint b, uint c)
    {
        if (weights[FeatureHash.Of(feature, a, b, c)] is > 0 and float weight)
        {
            features.Add(new NamedFeature(feature, a, b, c, weight));
        }
    }
}
