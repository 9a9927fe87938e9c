namespace CitationAudit.Text;

/// <summary>One block of an article: where it lies in the text and what it is.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Where it lies, without the line breaks around it.</param>
/// <param name="At">
/// Where it stands in the page that it came from: a CSS selector of the element that holds it, such as
/// <c>body &gt; article:nth-child(2) &gt; p:nth-child(3)</c>; null where the input is no page. Of plain text, the span itself says it.
/// </param>
public readonly record struct ArticleBlock(BlockKind Kind, TextSpan Span, string? At = null);
