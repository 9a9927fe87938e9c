namespace CitationAudit.Text;

/// <summary>Where an article came from, for the cover of its audit.</summary>
/// <param name="Location">The path or address as the user gave it; <c>-</c> for standard input.</param>
/// <param name="MediaType">The media type that the reader found by content, such as <c>text/plain</c>.</param>
/// <param name="Note">A message key that says how the text was won where that is not plain (such as from a page's embedded metadata), or null.</param>
public sealed record ArticleOrigin(string Location, string MediaType, string? Note = null);
