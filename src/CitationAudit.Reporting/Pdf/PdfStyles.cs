using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Pdf;

/// <summary>All type of a printed report.</summary>
/// <param name="theme">The house's colours and fonts.</param>
/// <param name="scale">Factor on all sizes; 1 on a common page.</param>
/// <param name="compact">Whether headings are small and near, for a report on one page.</param>
internal sealed class PdfStyles(Theme theme, float scale, bool compact)
{
    /// <summary>Colour of headings and rules.</summary>
    public Color Primary { get; } = Color.FromHex(theme.Primary);

    /// <summary>Colour of accents.</summary>
    public Color Accent { get; } = Color.FromHex(theme.Accent);

    /// <summary>Secondary text: 7 to 1 on white, so that it survives a poor printer.</summary>
    public Color Grey { get; } = Color.Gray(0.33f);

    /// <summary>Thin lines.</summary>
    public Stroke Hairline { get; } = new(0.5f, Color.Gray(0.66f));

    /// <summary>Lines that part.</summary>
    public Stroke Line { get; } = new(1f, Color.FromHex(theme.Primary));

    /// <summary>Lines to write on.</summary>
    public Stroke WriteLine { get; } = new(0.6f, Color.Gray(0.45f));

    public TypeStyle Body { get; } = new() { Font = theme.TextFont, Size = 10.5f * scale };

    public TypeStyle Article => Body with { Size = 11f * scale, LineSpacing = 1.16f };

    public TypeStyle ArticleHeading => Article with { Size = 12.5f * scale, Bold = true };

    public TypeStyle Lead => Body with { Size = 12f * scale };

    public TypeStyle Label => new() { Font = theme.LabelFont, Size = 9.5f * scale, Bold = true };

    public TypeStyle Small => new() { Font = theme.LabelFont, Size = 8.6f * scale, Color = Grey };

    public TypeStyle Cell => new() { Font = theme.LabelFont, Size = 9f * scale };

    public TypeStyle CellHead => Cell with { Size = 8.4f * scale, Bold = true };

    public TypeStyle Below => Cell with { Size = 8.4f * scale };

    public TypeStyle Value => new() { Font = theme.LabelFont, Size = 23f * scale, Bold = true, Color = Primary };

    public TypeStyle Running => Small with { Size = 8f * scale };

    /// <summary>Room above a section's title.</summary>
    public float AboveSection => Points(compact ? 4 : 12);

    /// <summary>Lengths in points grow and shrink with the type.</summary>
    public float Points(float length) => length * scale;

    public TypeStyle Heading(int level) => new()
    {
        Font = theme.LabelFont,
        Bold = true,
        Color = Primary,
        Size = scale * level switch { 1 => compact ? 18f : 22f, 2 => compact ? 12f : 15f, 3 => 11.5f, _ => 10f },
        LineSpacing = level == 1 ? 0.95f : 1,
    };

    public TypeStyle Of(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Lead => Lead,
        ParagraphKind.Small => Small,
        ParagraphKind.Label => Label,
        ParagraphKind.Article => Article,
        ParagraphKind.ArticleHeading => ArticleHeading,
        _ => Body,
    };
}
