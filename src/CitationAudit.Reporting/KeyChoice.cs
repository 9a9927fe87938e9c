namespace CitationAudit.Reporting;

/// <summary>Whether the answers of the worksheets are printed.</summary>
public enum KeyChoice
{
    /// <summary>After the worksheets, on pages of their own.</summary>
    With,

    /// <summary>Not at all: a copy for the class.</summary>
    Without,

    /// <summary>Alone: a copy for the trainer.</summary>
    Only,
}
