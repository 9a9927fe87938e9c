namespace CitationAudit.Reporting.Sections;

/// <summary>Where a statement's number leads.</summary>
public enum MarkTarget
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>To its row in the ledger.</summary>
    Ledger,

    /// <summary>To its place in the article.</summary>
    Article,
}
