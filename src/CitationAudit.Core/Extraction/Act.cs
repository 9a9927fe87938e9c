namespace CitationAudit.Extraction;

/// <summary>What a source does with the content: decided by the cue.</summary>
public enum Act
{
    /// <summary>Says, writes, reports, denies, accuses, warns.</summary>
    Says,

    /// <summary>Believes, thinks, expects.</summary>
    Believes,

    /// <summary>Intends, plans, wants.</summary>
    Intends,

    /// <summary>Asks a question.</summary>
    Asks,

    /// <summary>Orders, demands, calls for, urges.</summary>
    Orders,

    /// <summary>Feels: fears, hopes, welcomes, regrets.</summary>
    Feels,
}
