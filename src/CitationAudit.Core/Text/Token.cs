namespace CitationAudit.Text;

/// <summary>
/// A token of the text. White space is no token. <see cref="Normal"/> is a folded form for comparing; it never moves an offset.
/// </summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Normal">
/// The form for comparing: lower case; without diacritics, tatweel and invisible marks; alef variants as ا, final ى as ي, Persian
/// letters as their Arabic kin; presentation forms unfolded; digits as 0–9; quotation marks as <c>"</c>.
/// </param>
/// <param name="QuoteDepth">How many quotations are open around the token; a quotation's own marks count as inside it.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Normal, byte QuoteDepth)
{
    /// <summary>True for a word or number.</summary>
    public bool IsWord => Kind is TokenKind.Word or TokenKind.Number or TokenKind.Handle;
}
