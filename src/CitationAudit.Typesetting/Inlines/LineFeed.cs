namespace CitationAudit.Typesetting;

/// <summary>Ends the line without ending the paragraph.</summary>
public sealed record LineFeed : Inline;
