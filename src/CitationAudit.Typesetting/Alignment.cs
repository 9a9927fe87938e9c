namespace CitationAudit.Typesetting;

/// <summary>Where lines or boxes stand across their room.</summary>
public enum Alignment
{
    /// <summary>At the side where reading begins.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the side where reading ends.</summary>
    End,

    /// <summary>Lines fill their room, except where the word spaces would grow too wide, and the last one.</summary>
    Justify,
}
