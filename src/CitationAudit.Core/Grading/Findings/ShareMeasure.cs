namespace CitationAudit.Grading;

/// <summary>A share of an article that a policy can set a bound for.</summary>
public enum ShareMeasure
{
    /// <summary>Statements whose source is named: a least share.</summary>
    Named,

    /// <summary>Claims in the author's own voice that nobody answers for: a greatest share of all sentences that claim something.</summary>
    Unanswered,

    /// <summary>Statements whose source cannot be judged: a greatest share.</summary>
    CannotBeJudged,
}
