namespace CitationAudit.Ingest.Formats;

/// <summary>What an RTF file is made of.</summary>
internal enum RtfTokenKind
{
    End,
    Open,
    Close,

    /// <summary>A control word with its number, if it has one.</summary>
    Word,

    /// <summary>A control symbol other than an escaped byte.</summary>
    Symbol,

    /// <summary>One byte of text.</summary>
    Literal,
}
