namespace CitationAudit.Reporting.Blocks;

/// <summary>A part of a page, with nothing in it of journalism or of a file format.</summary>
public abstract record Block;
