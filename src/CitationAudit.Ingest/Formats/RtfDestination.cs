namespace CitationAudit.Ingest.Formats;

/// <summary>Where the words of an RTF group go.</summary>
internal enum RtfDestination
{
    Body,
    Ignored,
    FontTable,
    StyleSheet,
    Info,
    Title,
    Author,
    FieldCode,
    Footnote,
}
