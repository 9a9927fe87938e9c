using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A block with something beside it in the margin where reading begins, as a line number stands beside a verse.</summary>
/// <param name="Margin">What stands in the margin.</param>
/// <param name="Body">The block.</param>
public sealed record Margined(ImmutableArray<Inline> Margin, TextBlock Body) : Block;
