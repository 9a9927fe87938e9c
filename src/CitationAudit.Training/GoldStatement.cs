using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>One statement as annotators marked it, or as an extractor found it, for training and scoring.</summary>
public sealed record GoldStatement
{
    /// <summary>What is said.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>The words that attribute.</summary>
    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>Who answers.</summary>
    public ImmutableArray<TextSpan> Source { get; init; } = [];

    /// <summary>The relay.</summary>
    public ImmutableArray<TextSpan> Via { get; init; } = [];

    /// <summary>The source's type, or null where the corpus has none.</summary>
    public string? Type { get; init; }

    /// <summary>The source's name or id, or null.</summary>
    public string? Entity { get; init; }
}
