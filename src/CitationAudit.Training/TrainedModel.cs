using System.Collections.Immutable;
using CitationAudit.Extraction.Model;

namespace CitationAudit.Training;

/// <summary>What training gives.</summary>
public sealed record TrainedModel
{
    internal TrainedModel(HashedWeights weights, float threshold, Score crossed, ImmutableSortedDictionary<string, Score> outlets) =>
        (Weights, Threshold, Crossed, Outlets) = (weights, threshold, crossed, outlets);

    internal HashedWeights Weights { get; }

    internal float Threshold { get; }

    /// <summary>The score on the training articles, each read by a model that had not seen it.</summary>
    public Score Crossed { get; }

    /// <summary>The same by outlet.</summary>
    public ImmutableSortedDictionary<string, Score> Outlets { get; }
}
