using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A heading; it stays with what follows.</summary>
/// <param name="Level">1 for the report's title, 2 for a section, 3 and 4 inside it.</param>
/// <param name="Anchor">Name of the place, unique in the report; null where nothing leads to it.</param>
/// <param name="Inlines">The words.</param>
/// <param name="Tongue">Their language where it is not the report's.</param>
public sealed record Heading(int Level, string? Anchor, ImmutableArray<Inline> Inlines, Tongue? Tongue = null) : Block
{
    /// <summary>A heading of plain words.</summary>
    public Heading(int level, string text, string? anchor = null)
        : this(level, anchor, [new Words(text)])
    {
    }
}
