using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>The forms of lines under text.</summary>
internal static class UnderlinePath
{
    public static float Width(UnderlineInk line) => line.Size * line.Kind switch
    {
        Underline.Thick => 0.16f,
        Underline.Dotted => 0.085f,
        Underline.Double => 0.045f,
        _ => 0.06f,
    };

    public static SKPath Make(UnderlineInk line, float x, float y)
    {
        float left = line.Left + x, right = line.Right + x, at = line.Y + y;
        using var path = new SKPathBuilder();
        if (line.Kind == Underline.Wavy)
        {
            float half = line.Size * 0.16f, height = line.Size * 0.09f;
            path.MoveTo(left, at);
            bool up = true;
            for (float p = left; p < right - 0.01f; p += half, up = !up)
            {
                float end = Math.Min(p + half, right);
                path.QuadTo((p + end) / 2, at + (up ? -height : height), end, at);
            }
            return path.Detach();
        }
        if (line.Kind is Underline.Dashed or Underline.Dotted)
        {
            // Dots are short strokes: a PDF draws round ones as curves, a hundred times as large.
            float stroke = line.Kind == Underline.Dotted ? Width(line) : line.Size * 0.32f;
            float step = line.Kind == Underline.Dotted ? line.Size * 0.24f : line.Size * 0.52f;
            for (float p = left; p < right - 0.01f; p += step)
            {
                path.MoveTo(p, at);
                path.LineTo(Math.Min(p + stroke, right), at);
            }
            return path.Detach();
        }
        path.MoveTo(left, at);
        path.LineTo(right, at);
        if (line.Kind == Underline.Double)
        {
            path.MoveTo(left, at + line.Size * 0.13f);
            path.LineTo(right, at + line.Size * 0.13f);
        }
        return path.Detach();
    }
}
