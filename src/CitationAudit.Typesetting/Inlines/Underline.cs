namespace CitationAudit.Typesetting;

/// <summary>The kind of a line under text; each is told from the others in black and white.</summary>
public enum Underline
{
    /// <summary>None.</summary>
    None,

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

    /// <summary>A wave.</summary>
    Wavy,
}
