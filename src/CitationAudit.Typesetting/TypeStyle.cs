namespace CitationAudit.Typesetting;

/// <summary>How letters look. Two texts whose styles differ in colour only are shaped as one, so a word keeps its joins.</summary>
public sealed record TypeStyle
{
    /// <summary>The name of a font stack of the <see cref="FontLibrary"/>, such as "serif" or "sans".</summary>
    public string Font { get; init; } = "serif";

    /// <summary>Size in points of Latin letters; a family's own scale makes others look as large.</summary>
    public float Size { get; init; } = 10.5f;

    /// <summary>Whether the bold face is used, where the family has one.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether the italic face is used, where the family has one; Arabic has none and stays upright.</summary>
    public bool Italic { get; init; }

    /// <summary>Colour of the letters.</summary>
    public Color Color { get; init; }

    /// <summary>Factor on the line height that the families ask for.</summary>
    public float LineSpacing { get; init; } = 1;

    /// <summary>How far the letters stand above the line, in points; negative is below.</summary>
    public float Rise { get; init; }

    /// <summary>BCP 47 code of the language, for forms that differ by language; null is decided by script.</summary>
    public string? Language { get; init; }
}
