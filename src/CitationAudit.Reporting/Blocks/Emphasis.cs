using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Words that stand out.</summary>
/// <param name="Kind">How.</param>
/// <param name="Inlines">The words.</param>
public sealed record Emphasis(EmphasisKind Kind, ImmutableArray<Inline> Inlines) : Inline
{
    /// <summary>Plain words that stand out.</summary>
    public Emphasis(EmphasisKind kind, string text, Tongue? tongue = null)
        : this(kind, [new Words(text, tongue)])
    {
    }
}
