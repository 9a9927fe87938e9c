namespace CitationAudit.Extraction.Model;

/// <summary>What the model tells apart about a token before it looks at letters. The numbers are part of the weights' format.</summary>
internal enum TokenClass : byte
{
    Edge = 0,
    Word = 1,
    Number = 2,
    Handle = 3,
    Symbol = 4,
    OpenQuote = 5,
    CloseQuote = 6,
    Comma = 7,
    Semicolon = 8,
    Stop = 9,
    Colon = 10,
    Dash = 11,
    OpenBracket = 12,
    CloseBracket = 13,
    StrayQuote = 14,
    Other = 15,
}
