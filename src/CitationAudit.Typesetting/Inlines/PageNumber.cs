namespace CitationAudit.Typesetting;

/// <summary>The number of the page that this stands on, for headers and footers; in a body it prints as a question mark.</summary>
/// <param name="Style">How it looks.</param>
public sealed record PageNumber(TypeStyle Style) : Inline;
