using System.Collections.Immutable;
using CitationAudit.Extraction.Model;

namespace CitationAudit.Training;

/// <summary>What training gives.</summary>
/// <param name="Model">The model, trained on all articles.</param>
/// <param name="Crossed">The score on the same articles, each read by a model that had not seen it.</param>
/// <param name="Outlets">The same by outlet.</param>
/// <param name="Found">What was found so in each article, in the order that they were given.</param>
public sealed record TrainedModel(
    StatementModel Model,
    Score Crossed,
    ImmutableSortedDictionary<string, Score> Outlets,
    ImmutableArray<ImmutableArray<GoldStatement>> Found);
