using System.Collections.Immutable;

namespace CitationAudit.Training.Sources;

/// <summary>What <see cref="SourceTrainer"/> learns from; no article stands in two of the lists.</summary>
public sealed record SourceExamples
{
    /// <summary>Annotated articles.</summary>
    public ImmutableArray<LabelledArticle> Articles { get; init; } = [];

    /// <summary>Annotated articles that also teach who bears which name, since other articles speak of the same people.</summary>
    public ImmutableArray<LabelledArticle> Named { get; init; } = [];

    /// <summary>All annotated articles, in the order in which they are learnt from.</summary>
    internal ImmutableArray<LabelledArticle> Annotated => [.. Named, .. Articles];

    /// <summary>Articles that were written to show sources; of another domain, so that they do not teach which words are names.</summary>
    public ImmutableArray<LabelledArticle> Written { get; init; } = [];

    /// <summary>Single phrases for the type decision alone: their names are made up and nobody is mentioned twice.</summary>
    public ImmutableArray<LabelledArticle> Phrases { get; init; } = [];
}
