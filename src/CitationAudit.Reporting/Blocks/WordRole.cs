namespace CitationAudit.Reporting.Blocks;

/// <summary>What words of the article do in a statement.</summary>
public enum WordRole
{
    /// <summary>Nothing but to be said.</summary>
    None,

    /// <summary>They name who answers.</summary>
    Source,

    /// <summary>They attribute.</summary>
    Cue,

    /// <summary>They name the relay.</summary>
    Relay,
}
