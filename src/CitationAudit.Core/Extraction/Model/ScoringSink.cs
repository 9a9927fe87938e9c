namespace CitationAudit.Extraction.Model;

/// <summary>Sums the weights of the features.</summary>
internal struct ScoringSink(HashedWeights weights) : IFeatureSink
{
    /// <summary>The sum so far.</summary>
    public float Sum;

    public void Add(Feature feature, uint a) => Sum += weights[FeatureHash.Of(feature, a, 0, 0)];

    public void Add(Feature feature, uint a, uint b) => Sum += weights[FeatureHash.Of(feature, a, b, 0)];

    public void Add(Feature feature, uint a, uint b, uint c) => Sum += weights[FeatureHash.Of(feature, a, b, c)];
}
