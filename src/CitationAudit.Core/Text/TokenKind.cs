namespace CitationAudit.Text;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word of letters, with its marks, inner apostrophes and hyphens.</summary>
    Word,

    /// <summary>A number in any digits, with its separators and sign.</summary>
    Number,

    /// <summary>A punctuation mark that is no quotation mark.</summary>
    Punctuation,

    /// <summary>A mark that opens a quotation here.</summary>
    OpenQuote,

    /// <summary>A mark that closes a quotation here.</summary>
    CloseQuote,

    /// <summary>An address, e-mail address, hashtag or account name.</summary>
    Handle,

    /// <summary>A symbol or emoji.</summary>
    Symbol,
}
