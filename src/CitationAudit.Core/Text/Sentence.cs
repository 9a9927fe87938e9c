namespace CitationAudit.Text;

/// <summary>A sentence: a half-open range of the document's tokens and the text from its first to its last token.</summary>
/// <param name="Span">From the first token's start to the last token's end.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Paragraph">Index of the paragraph that it stands in.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph);
