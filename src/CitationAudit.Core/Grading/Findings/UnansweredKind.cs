namespace CitationAudit.Grading;

/// <summary>Kinds of sentences that nobody answers for; each sentence is of one kind.</summary>
public enum UnansweredKind
{
    /// <summary>The author marks it as a guess.</summary>
    Guess,

    /// <summary>It gives a figure.</summary>
    Figure,

    /// <summary>Neither.</summary>
    Plain,
}
