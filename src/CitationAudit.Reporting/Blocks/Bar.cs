namespace CitationAudit.Reporting.Blocks;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Share">Its length, from 0 to 1 of the chart's width.</param>
/// <param name="Value">What is printed beside it.</param>
/// <param name="Style">The family that it counts, or null.</param>
public sealed record Bar(string Label, double Share, string Value, MarkStyle? Style);
