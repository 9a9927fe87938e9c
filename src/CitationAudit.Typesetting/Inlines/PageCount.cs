namespace CitationAudit.Typesetting;

/// <summary>How many pages the document has.</summary>
/// <param name="Style">How it looks.</param>
public sealed record PageCount(TypeStyle Style) : Inline;
