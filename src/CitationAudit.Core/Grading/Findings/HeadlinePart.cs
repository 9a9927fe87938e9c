namespace CitationAudit.Grading;

/// <summary>What of a headline must be answered for in the text.</summary>
public enum HeadlinePart
{
    /// <summary>Its quotations, word for word.</summary>
    Quotations,

    /// <summary>Its claim: a share of its words must stand in what somebody says in the text.</summary>
    Claim,
}
