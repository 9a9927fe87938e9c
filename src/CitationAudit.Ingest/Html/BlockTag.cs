namespace CitationAudit.Ingest.Html;

/// <summary>The element that a block of words stands in, as far as it matters.</summary>
internal enum BlockTag
{
    Other,
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    ListItem,
    Quotation,
    Cell,
    Caption,
    Preformatted,
}
