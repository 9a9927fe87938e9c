namespace CitationAudit.Sources;

/// <summary>A source's stake in what it says.</summary>
public enum Stake
{
    /// <summary>It speaks of its own side.</summary>
    OwnSide,

    /// <summary>It speaks of an opponent.</summary>
    Opponent,

    /// <summary>It shows no stake.</summary>
    None,
}
