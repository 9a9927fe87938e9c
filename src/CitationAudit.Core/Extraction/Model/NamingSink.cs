using System.Runtime.InteropServices;

namespace CitationAudit.Extraction.Model;

/// <summary>Notes the features of a decision, for explaining, and asks for their weights, so that none need be waited for when all of them are read.</summary>
internal readonly struct NamingSink(HashedWeights weights, List<NamedFeature> features) : IFeatureSink
{
    /// <summary>The features with their weights.</summary>
    public List<NamedFeature> Weighed()
    {
        foreach (ref NamedFeature feature in CollectionsMarshal.AsSpan(features))
        {
            feature = feature with { Weight = weights[FeatureHash.Of(feature.Feature, feature.A, feature.B, feature.C)] };
        }

        return features;
    }

    public void Add(Feature feature, uint a) => Add(feature, a, 0, 0);

    public void Add(Feature feature, uint a, uint b) => Add(feature, a, b, 0);

    public void Add(Feature feature, uint a, uint b, uint c)
    {
        weights.Fetch(FeatureHash.Of(feature, a, b, c), 0);
        features.Add(new NamedFeature(feature, a, b, c, 0));
    }
}
