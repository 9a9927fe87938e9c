namespace CitationAudit.Sources;

/// <summary>How near a source stands to what it says.</summary>
public enum Proximity
{
    /// <summary>Saw, took part, decided, signed or measured it.</summary>
    FirstHand,

    /// <summary>Was told by those who did, by office or by briefing.</summary>
    Briefed,

    /// <summary>Passes on what others say.</summary>
    Hearsay,
}
