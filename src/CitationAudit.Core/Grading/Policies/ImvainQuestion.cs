namespace CitationAudit.Grading;

/// <summary>The five questions of IMVAIN.</summary>
public enum ImvainQuestion
{
    /// <summary>Independent of the matter?</summary>
    Independent,

    /// <summary>One of multiple origins?</summary>
    Multiple,

    /// <summary>Verifies with evidence?</summary>
    Verified,

    /// <summary>Authoritative or informed?</summary>
    Authoritative,

    /// <summary>Named?</summary>
    Named,
}
