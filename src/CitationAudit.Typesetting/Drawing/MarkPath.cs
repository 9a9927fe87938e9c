using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>The outlines of marks.</summary>
internal static class MarkPath
{
    public static SKPath Outer(MarkShape shape, SKRect area)
    {
        using var path = new SKPathBuilder();
        switch (shape)
        {
            case MarkShape.Square or MarkShape.DoubleSquare:
                path.AddRoundRect(new SKRoundRect(area, area.Height * 0.08f));
                break;
            case MarkShape.Diamond:
                Polygon(path, area, [(0.5f, 0), (1, 0.5f), (0.5f, 1), (0, 0.5f)]);
                break;
            case MarkShape.Triangle:
                Polygon(path, area, [(0.5f, 0), (1, 1), (0, 1)]);
                break;
            case MarkShape.InvertedTriangle:
                Polygon(path, area, [(0, 0), (1, 0), (0.5f, 1)]);
                break;
            case MarkShape.Hexagon:
                float cut = Math.Min(0.3f, 0.28f * area.Height / Math.Max(area.Width, 0.01f));
                Polygon(path, area, [(cut, 0), (1 - cut, 0), (1, 0.5f), (1 - cut, 1), (cut, 1), (0, 0.5f)]);
                break;
            case MarkShape.Pentagon:
                Polygon(path, area, [(0.5f, 0), (1, 0.4f), (0.82f, 1), (0.18f, 1), (0, 0.4f)]);
                break;
            default:
                // Circles grow into pills with their labels.
                path.AddRoundRect(new SKRoundRect(area, Math.Min(area.Height, area.Width) / 2));
                break;
        }
        return path.Detach();
    }

    /// <summary>The second outline of a double shape, or null.</summary>
    public static SKPath? Inner(MarkShape shape, SKRect area, float strokeWidth)
    {
        if (shape is not (MarkShape.Ring or MarkShape.DoubleSquare))
            return null;
        area.Inflate(-strokeWidth * 2.2f, -strokeWidth * 2.2f);
        return Outer(shape, area);
    }

    private static void Polygon(SKPathBuilder path, SKRect area, ReadOnlySpan<(float X, float Y)> corners)
    {
        for (int i = 0; i < corners.Length; i++)
        {
            float x = area.Left + corners[i].X * area.Width, y = area.Top + corners[i].Y * area.Height;
            if (i == 0)
                path.MoveTo(x, y);
            else
                path.LineTo(x, y);
        }
        path.Close();
    }
}
