namespace CitationAudit.Extraction;

/// <summary>How much of a statement's content is quoted.</summary>
public enum StatementForm
{
    /// <summary>All of it stands inside quotation marks, or behind a colon as a verbatim quote.</summary>
    Direct,

    /// <summary>Part of it is quoted.</summary>
    Mixed,

    /// <summary>None of it is quoted.</summary>
    Indirect,
}
