namespace CitationAudit.Reporting.Blocks;

/// <summary>A number that stands large with its label under it.</summary>
/// <param name="Value">The number, with its unit.</param>
/// <param name="Label">What it counts.</param>
public sealed record Figure(string Value, string Label);
