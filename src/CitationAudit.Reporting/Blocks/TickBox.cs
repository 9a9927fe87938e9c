namespace CitationAudit.Reporting.Blocks;

/// <summary>A box to tick on paper.</summary>
public sealed record TickBox : Inline;
