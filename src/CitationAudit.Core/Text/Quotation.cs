namespace CitationAudit.Text;

/// <summary>A quotation found in the text: from its opening to its closing mark.</summary>
/// <param name="Span">With both marks; where one is missing, up to the paragraph's edge.</param>
/// <param name="FirstToken">Index of the opening mark's token (or of the first word where the mark is missing).</param>
/// <param name="EndToken">Index behind the closing mark's token.</param>
/// <param name="Depth">1 for an outermost quotation.</param>
/// <param name="Closed">False where no closing mark was found in its paragraph.</param>
public readonly record struct Quotation(TextSpan Span, int FirstToken, int EndToken, int Depth, bool Closed);
