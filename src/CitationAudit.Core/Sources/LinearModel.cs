using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>
/// A log-linear model with readable features and weights of eight bits. With one label it ranks candidates; with more it chooses among
/// the labels. A feature that it does not know weighs nothing.
/// </summary>
/// <param name="Name">What it decides.</param>
/// <param name="Labels">The labels, in the weights' order.</param>
/// <param name="Scale">The value of one unit of weight.</param>
/// <param name="Weights">Per feature the labels' indexes and weights.</param>
public sealed record LinearModel(
    string Name,
    ImmutableArray<string> Labels,
    double Scale,
    IReadOnlyDictionary<string, ImmutableArray<LabelWeight>> Weights)
{
    /// <summary>The labels' scores for a set of features; comparable within one call.</summary>
    public double[] Score(IEnumerable<string> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        double[] scores = new double[Labels.Length];
        foreach (string feature in features)
        {
            if (Weights.TryGetValue(feature, out ImmutableArray<LabelWeight> weights))
            {
                foreach (LabelWeight weight in weights)
                {
                    scores[weight.Label] += weight.Units * Scale;
                }
            }
        }

        return scores;
    }

    /// <summary>What one feature adds to one label's score.</summary>
    public double Of(string feature, int label)
    {
        if (Weights.TryGetValue(feature, out ImmutableArray<LabelWeight> weights))
        {
            foreach (LabelWeight weight in weights)
            {
                if (weight.Label == label)
                {
                    return weight.Units * Scale;
                }
            }
        }

        return 0;
    }
}
