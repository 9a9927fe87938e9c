namespace CitationAudit.Extraction;

/// <summary>Who answers for a sentence.</summary>
public enum Standing
{
    /// <summary>A statement's content covers its assertion.</summary>
    Attributed,

    /// <summary>A checkable assertion in the author's own voice: nobody answers for it.</summary>
    Unanswered,

    /// <summary>No claim: a question, a heading, a date line, an invitation.</summary>
    NoClaim,
}
