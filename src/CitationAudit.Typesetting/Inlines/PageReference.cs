namespace CitationAudit.Typesetting;

/// <summary>The number of the page that holds a destination, which it also links to.</summary>
/// <param name="Destination">The name of the destination; if there is none, a question mark prints.</param>
/// <param name="Style">How it looks.</param>
public sealed record PageReference(string Destination, TypeStyle Style) : Inline;
