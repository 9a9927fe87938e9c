namespace CitationAudit.Grading;

/// <summary>
/// The source letter, adapted from the Admiralty scale: there a source's track record, here what one article shows of it.
/// </summary>
public enum SourceLetter
{
    /// <summary>Answers openly, stands close to the matter and can be checked.</summary>
    A,

    /// <summary>Minor doubt.</summary>
    B,

    /// <summary>Some doubt.</summary>
    C,

    /// <summary>Significant doubt.</summary>
    D,

    /// <summary>The text itself gives evidence against it.</summary>
    E,

    /// <summary>Cannot be judged: no bottom of a scale but the lack of a ground to judge on.</summary>
    F,
}
