namespace CitationAudit.Grading;

/// <summary>Which words of a statement a finding marks.</summary>
public enum Mark
{
    /// <summary>The source phrase; the cue where there is none.</summary>
    Source,

    /// <summary>The cue.</summary>
    Cue,

    /// <summary>The relay.</summary>
    Via,

    /// <summary>The content.</summary>
    Content,

    /// <summary>The words that show the traits by which the rule is broken; the source phrase where they rest on no words.</summary>
    Evidence,
}
