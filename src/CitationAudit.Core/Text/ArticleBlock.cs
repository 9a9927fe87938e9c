namespace CitationAudit.Text;

/// <summary>One block of an article: where it lies in the text and what it is.</summary>
/// <param name="Kind">What the block is.</param>
/// <param name="Span">Where it lies, without the line breaks around it.</param>
public readonly record struct ArticleBlock(BlockKind Kind, TextSpan Span);
