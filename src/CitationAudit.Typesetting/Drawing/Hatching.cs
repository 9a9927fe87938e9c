using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Draws the pattern of a fill as vector lines, clipped to the area.</summary>
internal static class Hatching
{
    /// <summary>From one line to the next, in points: coarse enough for a photocopier.</summary>
    private const float Step = 3.2f;

    public static void Draw(SKCanvas canvas, SKPath area, Fill fill)
    {
        var box = area.Bounds;
        using var paint = new SKPaint { Color = PagePainter.ToSkia(fill.Ink), IsAntialias = true, IsStroke = true, StrokeWidth = 0.7f };
        canvas.Save();
        canvas.ClipPath(area, SKClipOperation.Intersect, true);
        using (var builder = new SKPathBuilder())
        {
            if (fill.Pattern is Pattern.Rising or Pattern.Crossed)
                Diagonals(builder, box, rising: true);
            if (fill.Pattern is Pattern.Falling or Pattern.Crossed)
                Diagonals(builder, box, rising: false);
            if (fill.Pattern is Pattern.Horizontal or Pattern.Grid)
            {
                for (float y = box.Top + Step / 2; y < box.Bottom; y += Step)
                    Line(builder, box.Left, y, box.Right, y);
            }
            if (fill.Pattern is Pattern.Vertical or Pattern.Grid)
            {
                for (float x = box.Left + Step / 2; x < box.Right; x += Step)
                    Line(builder, x, box.Top, x, box.Bottom);
            }
            if (fill.Pattern == Pattern.Dots)
            {
                paint.IsStroke = false;
                for (float y = box.Top + Step / 2; y < box.Bottom + Step; y += Step)
                {
                    for (float x = box.Left + Step / 2; x < box.Right + Step; x += Step)
                        builder.AddCircle(x, y, 0.65f);
                }
            }
            using var lines = builder.Detach();
            canvas.DrawPath(lines, paint);
        }
        canvas.Restore();
    }

    private static void Diagonals(SKPathBuilder path, SKRect box, bool rising)
    {
        for (float x = box.Left - box.Height; x < box.Right; x += Step * 1.41f)
            Line(path, x, rising ? box.Bottom : box.Top, x + box.Height, rising ? box.Top : box.Bottom);
    }

    private static void Line(SKPathBuilder path, float x1, float y1, float x2, float y2)
    {
        path.MoveTo(x1, y1);
        path.LineTo(x2, y2);
    }
}
