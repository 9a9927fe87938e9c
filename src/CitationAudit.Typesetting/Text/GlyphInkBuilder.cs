using System.Collections.Immutable;
using System.Text;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Makes glyphs of one colour into ink that carries its own text, so that it can be copied from the page.</summary>
internal readonly struct GlyphInkBuilder(string text, GlyphRun glyphs, float[] pens, float baseline, float scale)
{
    /// <param name="face">The face.</param>
    /// <param name="size">Size in points.</param>
    /// <param name="color">Colour.</param>
    /// <param name="first">First glyph.</param>
    /// <param name="last">The glyph after the last.</param>
    /// <param name="textEnd">Where the text of the whole segment ends.</param>
    public GlyphInk Build(FontFace face, float size, Color color, int first, int last, int textEnd)
    {
        int low = int.MaxValue, high = 0;
        for (int i = first; i < last; i++)
        {
            low = Math.Min(low, glyphs.Clusters[i]);
            high = Math.Max(high, glyphs.Clusters[i]);
        }
        int end = textEnd;
        foreach (int cluster in glyphs.Clusters)
        {
            if (cluster > high && cluster < end)
                end = cluster;
        }
        var bytesBefore = new uint[end - low + 1];
        var utf8 = ImmutableArray.CreateBuilder<byte>(2 * (end - low));
        for (int i = low; i < end; i++)
        {
            bytesBefore[i - low] = (uint)utf8.Count;
            if (BidiControls.Contains(text[i]))
                continue;
            bool pair = char.IsHighSurrogate(text[i]) && i + 1 < end && char.IsLowSurrogate(text[i + 1]);
            utf8.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, pair ? 2 : 1)));
            if (pair)
                bytesBefore[++i - low] = (uint)utf8.Count;
        }
        bytesBefore[end - low] = (uint)utf8.Count;
        int n = last - first;
        var ids = new ushort[n];
        var positions = new SKPoint[n];
        var clusters = new uint[n];
        for (int i = 0; i < n; i++)
        {
            int k = first + i;
            ids[i] = glyphs.Ids[k];
            positions[i] = new SKPoint(pens[k] + glyphs.OffsetsX[k] * scale, baseline + glyphs.OffsetsY[k] * scale);
            clusters[i] = bytesBefore[glyphs.Clusters[k] - low];
        }
        return new GlyphInk(face, size, color, [.. ids], [.. positions], [.. clusters], utf8.ToImmutable());
    }
}
