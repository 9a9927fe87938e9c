using System.Collections.Immutable;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Draws laid-out pages on a Skia canvas.</summary>
/// <param name="destinations">What each destination is called in the file.</param>
/// <param name="encoder">Gives glyphs in the fonts that the file embeds, or null to draw with the fonts themselves.</param>
internal sealed class PagePainter(ImmutableDictionary<string, string> destinations, GlyphEncoder? encoder) : IDisposable
{
    private readonly Dictionary<(SKTypeface Typeface, float Size), SKFont> _fonts = [];
    private readonly HashSet<string> _named = [];
    private readonly SKPaint _fill = new() { IsAntialias = true };
    private readonly SKPaint _stroke = new() { IsAntialias = true, IsStroke = true };

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
            font.Dispose();
        _fill.Dispose();
        _stroke.Dispose();
    }

    public void Paint(SKCanvas canvas, LaidOutPage page) => Paint(canvas, page.Root, 0, 0);

    internal static SKColor ToSkia(Color color) => new(color.Red, color.Green, color.Blue);

    private void Paint(SKCanvas canvas, Fragment fragment, float x, float y)
    {
        foreach (string name in fragment.Destinations)
        {
            if (destinations.TryGetValue(name, out var id) && _named.Add(name))
                canvas.DrawNamedDestinationAnnotation(new SKPoint(x, y), id);
        }
        foreach (var ink in fragment.Inks)
            Draw(canvas, ink, x, y);
        foreach (var child in fragment.Children)
            Paint(canvas, child.Fragment, x + child.X, y + child.Y);
    }

    private void Draw(SKCanvas canvas, Ink ink, float x, float y)
    {
        switch (ink)
        {
            case GlyphInk glyphs:
                DrawGlyphs(canvas, glyphs, x, y);
                break;
            case FillInk fill:
                using (var path = RoundRect(At(fill.Area, x, y), fill.Radius))
                    DrawFill(canvas, path, fill.Fill);
                break;
            case OutlineInk outline:
                float inset = outline.Stroke.Width / 2;
                var area = At(outline.Area, x, y);
                area.Inflate(-inset, -inset);
                using (var path = RoundRect(area, Math.Max(0, outline.Radius - inset)))
                    canvas.DrawPath(path, Stroke(outline.Stroke));
                break;
            case LineInk line:
                canvas.DrawLine(line.From.X + x, line.From.Y + y, line.To.X + x, line.To.Y + y, Stroke(line.Stroke));
                break;
            case UnderlineInk underline:
                DrawUnderline(canvas, underline, x, y);
                break;
            case ShapeInk shape:
                DrawShape(canvas, shape, x, y);
                break;
            case ImageInk image:
                canvas.DrawImage(image.Image, At(image.Area, x, y), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
                break;
            case MissingInk missing:
                canvas.DrawRect(At(missing.Area, x, y), Stroke(new Stroke(missing.Area.Height * 0.06f, missing.Color)));
                break;
            case LinkInk { Target: { Uri: { } uri } } link:
                canvas.DrawUrlAnnotation(At(link.Area, x, y), uri);
                break;
            case LinkInk { Target: { Destination: { } destination } } link:
                if (destinations.TryGetValue(destination, out var id))
                    canvas.DrawLinkDestinationAnnotation(At(link.Area, x, y), id);
                break;
            default:
                throw new NotSupportedException($"{ink.GetType().Name} cannot be drawn.");
        }
    }

    private static SKRect At(Rect area, float x, float y) => SKRect.Create(area.Left + x, area.Top + y, area.Width, area.Height);

    private static SKPath RoundRect(SKRect area, float radius)
    {
        using var builder = new SKPathBuilder();
        if (radius > 0)
            builder.AddRoundRect(new SKRoundRect(area, radius));
        else
            builder.AddRect(area);
        return builder.Detach();
    }

    private SKPaint Stroke(Stroke stroke)
    {
        _stroke.Color = ToSkia(stroke.Color);
        _stroke.StrokeWidth = stroke.Width;
        _stroke.PathEffect = stroke.Dashed ? SKPathEffect.CreateDash([3 * Math.Max(1, stroke.Width), 2 * Math.Max(1, stroke.Width)], 0) : null;
        return _stroke;
    }

    private void DrawGlyphs(SKCanvas canvas, GlyphInk ink, float x, float y)
    {
        var run = encoder is null ? new EncodedGlyphs(ink.Face.Typeface, ink.Glyphs, ink.Positions) : encoder.Encode(ink);
        if (!_fonts.TryGetValue((run.Typeface, ink.Size), out var font))
        {
            font = new SKFont(run.Typeface, ink.Size) { Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true };
            _fonts.Add((run.Typeface, ink.Size), font);
        }
        using var builder = new SKTextBlobBuilder();
        var buffer = builder.AllocateRawPositionedRun(font, run.Glyphs.Length);
        run.Glyphs.AsSpan().CopyTo(buffer.Glyphs);
        run.Positions.AsSpan().CopyTo(buffer.Positions);
        using var blob = builder.Build();
        _fill.Color = ToSkia(ink.Color);
        if (blob is not null)
            canvas.DrawText(blob, x, y, _fill);
    }

    private void DrawFill(SKCanvas canvas, SKPath path, Fill fill)
    {
        _fill.Color = ToSkia(fill.Background);
        canvas.DrawPath(path, _fill);
        if (fill.Pattern != Pattern.Solid)
            Hatching.Draw(canvas, path, fill);
    }

    private void DrawUnderline(SKCanvas canvas, UnderlineInk line, float x, float y)
    {
        using var path = UnderlinePath.Make(line, x, y);
        _stroke.Color = ToSkia(line.Color);
        _stroke.StrokeWidth = UnderlinePath.Width(line);
        _stroke.PathEffect = null;
        canvas.DrawPath(path, _stroke);
    }

    private void DrawShape(SKCanvas canvas, ShapeInk ink, float x, float y)
    {
        var area = At(ink.Area, x, y);
        area.Inflate(-ink.StrokeWidth / 2, -ink.StrokeWidth / 2);
        using var path = MarkPath.Outer(ink.Shape, area);
        DrawFill(canvas, path, ink.Fill);
        var stroke = Stroke(new Stroke(ink.StrokeWidth, ink.Stroke) { Dashed = false });
        if (ink.Shape == MarkShape.DashedCircle)
            stroke.PathEffect = SKPathEffect.CreateDash([ink.StrokeWidth * 3, ink.StrokeWidth * 2.2f], 0);
        canvas.DrawPath(path, stroke);
        using var inner = MarkPath.Inner(ink.Shape, area, ink.StrokeWidth);
        if (inner is not null)
            canvas.DrawPath(inner, Stroke(new Stroke(ink.StrokeWidth * 0.8f, ink.Stroke)));
    }
}
