namespace CitationAudit.Reporting.Blocks;

/// <summary>Ruled lines to write on.</summary>
/// <param name="Label">What is to be written; may be empty.</param>
/// <param name="Lines">How many lines; at least 1.</param>
public sealed record WriteIn(string Label, int Lines) : Block;
