using CitationAudit.Report;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Pdf;

/// <summary>What a user chose for the printed page.</summary>
public sealed record PdfChoices
{
    /// <summary>The house.</summary>
    public Theme Theme { get; init; } = Theme.Plain;

    /// <summary>The paper.</summary>
    public PageSize Paper { get; init; } = PageSize.A4;

    /// <summary>The audit as data, to be attached to the file; null for none.</summary>
    public Attachment? Audit { get; init; }
}
