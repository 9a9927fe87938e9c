namespace CitationAudit.Report;

/// <summary>The house that a report is printed for: its name, logo, colours and fonts.</summary>
public sealed record Theme
{
    /// <summary>The plain theme: no house, ink blue and brick, the tool's own fonts. It prints well in black and white.</summary>
    public static Theme Plain { get; } = new();

    /// <summary>The house's name, or null.</summary>
    public string? House { get; init; }

    /// <summary>Path of its logo, a PNG or JPEG picture, or null.</summary>
    public string? Logo { get; init; }

    /// <summary>Colour of headings and rules, <c>#rrggbb</c>; dark enough to be read on white.</summary>
    public string Primary { get; init; } = "#1F3A4D";

    /// <summary>Colour of accents, <c>#rrggbb</c>.</summary>
    public string Accent { get; init; } = "#9A3324";

    /// <summary>Name of the font stack of running text.</summary>
    public string TextFont { get; init; } = "serif";

    /// <summary>Name of the font stack of headings, tables and labels.</summary>
    public string LabelFont { get; init; } = "sans";
}
