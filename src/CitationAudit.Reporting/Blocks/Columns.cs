using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Blocks side by side, on one page where they fit on one.</summary>
/// <param name="Parts">The columns in reading order.</param>
public sealed record Columns(ImmutableArray<ColumnPart> Parts) : Block;
