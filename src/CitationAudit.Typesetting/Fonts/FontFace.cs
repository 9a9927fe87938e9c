using System.Collections.Concurrent;
using HarfBuzzSharp;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>One font file, open for shaping and drawing.</summary>
internal sealed class FontFace : IDisposable
{
    private readonly Face _face;
    private readonly ConcurrentDictionary<int, bool> _coverage = [];
    private readonly ConcurrentDictionary<ushort, int> _advances = [];

    public FontFace(string path, FontFamily family, bool isFallback)
    {
        Path = path;
        Family = family;
        IsFallback = isFallback;
        if (!File.Exists(path))
            throw new TypesettingException($"The font file {path} of the family “{family.Name}” is not there.");
        Typeface = SKTypeface.FromFile(path)
            ?? throw new TypesettingException($"The font file {path} of the family “{family.Name}” cannot be read.");
        using var blob = Blob.FromFile(path);
        _face = new Face(blob, 0);
        UnitsPerEm = _face.UnitsPerEm;
        Shaper = new Font(_face);
        Shaper.SetFunctionsOpenType();
        Shaper.SetScale(UnitsPerEm, UnitsPerEm);
        using var font = new SKFont(Typeface, 1000);
        var metrics = font.Metrics;
        float ascent = -metrics.Ascent, descent = metrics.Descent;
        float share = ascent + descent > 0 ? ascent / (ascent + descent) : 0.75f;
        Ascent = family.LineHeight * share;
        Descent = family.LineHeight - Ascent;
    }

    public string Path { get; }

    public FontFamily Family { get; }

    /// <summary>Whether the face only stands in; then it does not make lines higher.</summary>
    public bool IsFallback { get; }

    public SKTypeface Typeface { get; }

    public Font Shaper { get; }

    public int UnitsPerEm { get; }

    /// <summary>The part of the line height above the baseline, in ems of the scaled size.</summary>
    public float Ascent { get; }

    /// <summary>The part of the line height below the baseline, in ems of the scaled size.</summary>
    public float Descent { get; }

    /// <summary>The width of a glyph by itself, in font units.</summary>
    public int Advance(ushort glyph) => _advances.GetOrAdd(glyph, static (g, shaper) => shaper.GetHorizontalGlyphAdvance(g), Shaper);

    public bool Has(int codePoint) =>
        _coverage.GetOrAdd(codePoint, static (code, shaper) => shaper.TryGetNominalGlyph((uint)code, out _), Shaper);

    public void Dispose()
    {
        Shaper.Dispose();
        _face.Dispose();
        Typeface.Dispose();
    }
}
