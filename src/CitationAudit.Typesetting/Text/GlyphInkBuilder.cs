using System.Text;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Makes glyphs of one colour into ink that carries its own text, so that it can be copied from the page.</summary>
internal readonly struct GlyphInkBuilder(string text, GlyphRun glyphs, float[] pens, float baseline, float scale)
{
    /// <param name="item">The item that the glyphs belong to.</param>
    /// <param name="face">Its face.</param>
    /// <param name="color">The colour.</param>
    /// <param name="first">First glyph.</param>
    /// <param name="last">The glyph after the last.</param>
    /// <param name="textEnd">Where the text of the whole segment ends.</param>
    public GlyphInk Build(ShapedItem item, FontFace face, Color color, int first, int last, int textEnd)
    {
        int low = Math.Min(glyphs.Clusters[first], glyphs.Clusters[last - 1]);
        int high = Math.Max(glyphs.Clusters[first], glyphs.Clusters[last - 1]);
        // The text of the last cluster ends where that of its neighbour begins.
        int neighbour = item.IsRightToLeft ? first - 1 : last;
        int end = neighbour >= 0 && neighbour < glyphs.Count ? Math.Max(high + 1, glyphs.Clusters[neighbour]) : textEnd;
        var kept = new StringBuilder(end - low);
        var places = new int[end - low];
        for (int i = low; i < end; i++)
        {
            places[i - low] = kept.Length;
            if (!BidiControls.Contains(text[i]))
                kept.Append(text[i]);
        }
        int n = last - first;
        var positions = new SKPoint[n];
        var clusters = new int[n];
        for (int i = 0; i < n; i++)
        {
            int k = first + i;
            positions[i] = new SKPoint(pens[k] + glyphs.OffsetsX[k] * scale, baseline + glyphs.OffsetsY[k] * scale);
            clusters[i] = places[glyphs.Clusters[k] - low];
        }
        return new GlyphInk(
            face, item.Size * scale, color, item.IsRightToLeft, [.. glyphs.Ids.AsSpan(first, n)], [.. positions],
            [.. pens.AsSpan(first, n + 1)], [.. clusters], kept.ToString());
    }
}
