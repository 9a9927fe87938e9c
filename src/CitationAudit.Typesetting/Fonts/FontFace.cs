using HarfBuzzSharp;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>One font file, open for shaping and drawing.</summary>
internal sealed class FontFace : IDisposable
{
    private readonly Face _face;
    private readonly Dictionary<int, bool> _coverage = [];
    private readonly Dictionary<ushort, int> _advances = [];

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
        CapHeight = metrics.CapHeight > 0 ? metrics.CapHeight / 1000 : 0.66f;
        foreach (int code in (ReadOnlySpan<int>)[0xFFFD, 0x25A1, '?'])
        {
            if (Replacement == 0 && Shaper.TryGetNominalGlyph((uint)code, out uint glyph))
                Replacement = (ushort)glyph;
        }
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

    /// <summary>Height of capital letters, in ems of the scaled size.</summary>
    public float CapHeight { get; }

    /// <summary>The glyph that stands for characters no face has, or 0.</summary>
    public ushort Replacement { get; }

    /// <summary>The width of a glyph by itself, in font units.</summary>
    public int Advance(ushort glyph)
    {
        if (!_advances.TryGetValue(glyph, out int advance))
            _advances.Add(glyph, advance = Shaper.GetHorizontalGlyphAdvance(glyph));
        return advance;
    }

    public bool Has(int codePoint)
    {
        if (!_coverage.TryGetValue(codePoint, out bool has))
            _coverage.Add(codePoint, has = Shaper.TryGetNominalGlyph((uint)codePoint, out _));
        return has;
    }

    public void Dispose()
    {
        Shaper.Dispose();
        _face.Dispose();
        Typeface.Dispose();
    }
}
