using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A paragraph.</summary>
/// <param name="Kind">How it is set.</param>
/// <param name="Inlines">Its words.</param>
/// <param name="Tongue">Their language where it is not the report's.</param>
public sealed record TextBlock(ParagraphKind Kind, ImmutableArray<Inline> Inlines, Tongue? Tongue = null) : Block
{
    /// <summary>Running text of plain words.</summary>
    public TextBlock(string text)
        : this(ParagraphKind.Body, [new Words(text)])
    {
    }

    /// <summary>Plain words.</summary>
    public TextBlock(ParagraphKind kind, string text)
        : this(kind, [new Words(text)])
    {
    }
}
