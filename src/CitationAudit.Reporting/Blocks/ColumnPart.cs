using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>One of several columns.</summary>
/// <param name="Width">Its width in relation to the others'.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record ColumnPart(float Width, ImmutableArray<Block> Blocks);
