using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Blocks that stand on one page where they fit on one.</summary>
/// <param name="Blocks">The blocks.</param>
public sealed record Together(ImmutableArray<Block> Blocks) : Block;
