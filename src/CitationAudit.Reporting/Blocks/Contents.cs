namespace CitationAudit.Reporting.Blocks;

/// <summary>A table of contents of the report's sections, with page numbers where there are pages.</summary>
/// <param name="Title">Its title.</param>
public sealed record Contents(string Title) : Block;
