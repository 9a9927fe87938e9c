namespace CitationAudit.Typesetting;

/// <summary>The sheet and its margins, in points.</summary>
public sealed record PageSetup
{
    /// <summary>The sheet.</summary>
    public PageSize Size { get; init; } = PageSize.A4;

    /// <summary>Margin above the body; it grows when a header needs more.</summary>
    public float Top { get; init; } = 64;

    /// <summary>Margin below the body; it grows when a footer needs more.</summary>
    public float Bottom { get; init; } = 60;

    /// <summary>Margin at the binding: the side where reading begins, on left-hand pages of a book the other.</summary>
    public float Inner { get; init; } = 60;

    /// <summary>Margin at the open side, where margin notes stand.</summary>
    public float Outer { get; init; } = 60;

    /// <summary>Whether the margins change sides on every second page, for printing on both sides.</summary>
    public bool FacingPages { get; init; }

    /// <summary>From the edge of the sheet to the header and to the footer.</summary>
    public float EdgeDistance { get; init; } = 30;

    /// <summary>Room between header or footer and the body, at least.</summary>
    public float Gap { get; init; } = 12;

    /// <summary>Room between the body and the notes in the margin.</summary>
    public float MarginNoteGap { get; init; } = 8;

    /// <summary>The body's left side on a page: the binding is at the start side on odd pages.</summary>
    internal float BodyLeft(int page, bool rightToLeft) => InnerIsLeft(page, rightToLeft) ? Inner : Outer;

    internal bool InnerIsLeft(int page, bool rightToLeft) => rightToLeft == (FacingPages && page % 2 == 0);
}
