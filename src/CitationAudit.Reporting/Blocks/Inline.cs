namespace CitationAudit.Reporting.Blocks;

/// <summary>A part of a line of text.</summary>
public abstract record Inline;
