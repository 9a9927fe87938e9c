using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A chart of bars that works in grey: every bar has its label, its value and a pattern.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Bars">The bars.</param>
public sealed record BarChart(string Title, ImmutableArray<Bar> Bars) : Block;
