namespace CitationAudit.Grading;

/// <summary>Which judgement a reason moves.</summary>
public enum GradeTarget
{
    /// <summary>The letter as evidence of what the source says.</summary>
    Says,

    /// <summary>The letter as evidence of what happened.</summary>
    Happened,

    /// <summary>The support number.</summary>
    Support,
}
