using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A cell of a table: paragraphs, each a line of inlines.</summary>
/// <param name="Paragraphs">The paragraphs; none for an empty cell.</param>
public sealed record Cell(ImmutableArray<ImmutableArray<Inline>> Paragraphs)
{
    /// <summary>A cell with nothing in it.</summary>
    public static Cell Empty { get; } = new(ImmutableArray<ImmutableArray<Inline>>.Empty);

    /// <summary>A cell of one paragraph.</summary>
    public static Cell Of(params ReadOnlySpan<Inline> inlines) => new([[.. inlines]]);

    /// <summary>A cell of plain words.</summary>
    public static Cell Of(string text) => new([[new Words(text)]]);
}
