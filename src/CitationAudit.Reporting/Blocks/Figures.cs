using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Figures side by side.</summary>
/// <param name="Items">The figures.</param>
public sealed record Figures(ImmutableArray<Figure> Items) : Block;
