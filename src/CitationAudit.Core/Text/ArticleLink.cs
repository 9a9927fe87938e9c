namespace CitationAudit.Text;

/// <summary>A hyperlink in the article; a linked document is evidence that a reader can check.</summary>
/// <param name="Span">The linked words.</param>
/// <param name="Target">The absolute address, as the page gives it.</param>
public sealed record ArticleLink(TextSpan Span, string Target);
