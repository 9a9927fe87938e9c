namespace CitationAudit.Ingest.Pdf;

/// <summary>A page's columns of lines in reading order.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="RightToLeft">True where most of its letters are of a right-to-left script.</param>
internal sealed record PdfPage(List<List<PdfLine>> Columns, bool RightToLeft);
