namespace CitationAudit.Text;

/// <summary>A paragraph (or heading, byline …): one block of the article with its sentences and tokens as half-open ranges.</summary>
/// <param name="Span">Where it lies.</param>
/// <param name="Kind">What kind of block it is.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="EndSentence">Index behind its last sentence.</param>
public readonly record struct Paragraph(TextSpan Span, BlockKind Kind, int FirstToken, int EndToken, int FirstSentence, int EndSentence);
