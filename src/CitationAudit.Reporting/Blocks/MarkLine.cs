namespace CitationAudit.Reporting.Blocks;

/// <summary>Lines under marked words, told apart in black and white.</summary>
public enum MarkLine
{
    /// <summary>One thin line.</summary>
    Solid,

    /// <summary>One thick line.</summary>
    Thick,

    /// <summary>Two thin lines.</summary>
    Double,

    /// <summary>Dashes.</summary>
    Dashed,

    /// <summary>Dots.</summary>
    Dotted,
}
