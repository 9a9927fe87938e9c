namespace CitationAudit.Grading;

/// <summary>What became of a rule on this article.</summary>
public enum FindingStatus
{
    /// <summary>The rule is broken here.</summary>
    Raised,

    /// <summary>The rule applied and holds.</summary>
    Passed,

    /// <summary>Nothing in the article calls for the rule.</summary>
    NotApplicable,

    /// <summary>The text cannot tell: a question to the newsroom with a sign-off line.</summary>
    Question,

    /// <summary>It was raised, and a person holds that it does not stand.</summary>
    Dismissed,
}
