using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Makes a fragment smaller, for a mark that is wider than its column.</summary>
internal static class Scaling
{
    public static Fragment Scaled(this Fragment fragment, float by) => fragment with
    {
        Width = fragment.Width * by,
        Height = fragment.Height * by,
        Baseline = fragment.Baseline * by,
        Inks = [.. fragment.Inks.Select(i => Scaled(i, by))],
        Children = [.. fragment.Children.Select(c => new PlacedFragment(c.X * by, c.Y * by, c.Fragment.Scaled(by)))],
    };

    private static Ink Scaled(Ink ink, float by) => ink switch
    {
        GlyphInk glyphs => glyphs with
        {
            Size = glyphs.Size * by,
            Positions = [.. glyphs.Positions.Select(p => new SKPoint(p.X * by, p.Y * by))],
            Pens = [.. glyphs.Pens.Select(p => p * by)],
        },
        ShapeInk shape => shape with { Area = Scaled(shape.Area, by), StrokeWidth = shape.StrokeWidth * by },
        MissingInk missing => missing with { Area = Scaled(missing.Area, by) },
        LinkInk link => link with { Area = Scaled(link.Area, by) },
        _ => throw new NotSupportedException($"A mark holds no {ink.GetType().Name}."),
    };

    private static Rect Scaled(Rect area, float by) => new(area.Left * by, area.Top * by, area.Width * by, area.Height * by);
}
