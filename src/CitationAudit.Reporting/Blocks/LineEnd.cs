namespace CitationAudit.Reporting.Blocks;

/// <summary>Ends the line without ending the paragraph.</summary>
public sealed record LineEnd : Inline;
