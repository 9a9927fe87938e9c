namespace CitationAudit.Ingest.Html;

/// <summary>A run of words between two block boundaries of the page.</summary>
internal sealed record PageBlock
{
    /// <summary>The words, white space collapsed, as runs with their links.</summary>
    public required string Text { get; init; }

    /// <summary>Linked stretches of <see cref="Text"/> with the written target.</summary>
    public required IReadOnlyList<(int Start, int End, string Target)> Links { get; init; }

    /// <summary>Index of the nearest block-level element.</summary>
    public required int Node { get; init; }

    public required BlockTag Tag { get; init; }

    /// <summary>True where the block ends inside a link that holds whole blocks, as cards do.</summary>
    public required bool InLink { get; init; }

    /// <summary>The class of the inline element that the block opens with, or null.</summary>
    public string? Opening { get; init; }

    /// <summary>UTF-16 units of <see cref="Text"/> that are linked.</summary>
    public required int LinkUnits { get; init; }

    /// <summary>Words, parted by white space.</summary>
    public required int Words { get; init; }

    /// <summary>Words that are function words of some language.</summary>
    public required int FunctionWords { get; init; }

    /// <summary>Signs that end sentences.</summary>
    public required int Sentences { get; init; }

    /// <summary>Commas of any script.</summary>
    public required int Commas { get; init; }

    public required int Digits { get; init; }

    public required int Capitals { get; init; }

    /// <summary>What the block begins as.</summary>
    public required PhraseKind Phrase { get; init; }

    /// <summary>The share of <see cref="Text"/> that is linked, 0 to 1.</summary>
    public double LinkDensity => Text.Length == 0 ? 0 : (double)LinkUnits / Text.Length;

    /// <summary>True for a block that reads as running text by itself: not short, not mostly links.</summary>
    public bool IsProse => Words >= 8 && LinkDensity < 0.35 && (FunctionWords >= 2 || Sentences > 0);
}
