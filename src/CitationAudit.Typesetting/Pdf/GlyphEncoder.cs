using System.Collections.Immutable;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>
/// Gives every glyph of a document a number in the fonts that its PDF embeds. A number stands for a shape and its text at
/// once: so each viewer copies what was written, whatever form a letter took. A letter with marks becomes one shape; in
/// right-to-left text, where viewers take the glyphs from the left and turn them round, further characters of a letter get
/// empty shapes of their own at its left.
/// </summary>
internal sealed class GlyphEncoder : IDisposable
{
    /// <summary>How far glyphs may overlap before a viewer sees two words, in ems; poppler's limit is 0.1.</summary>
    private const float OverlapLimit = 0.06f;

    /// <summary>
    /// Width of an empty shape that stands for a letter, in ems. Closer than 0.1, poppler takes two glyphs for one that is
    /// printed twice to look bold; pdf.js takes a gap of more than 0.102 for a space.
    /// </summary>
    private const float LetterWidth = 0.101f;

    /// <summary>Width of an empty shape that stands for a mark, in ems. pdf.js does not move on after marks, and takes more than 0.03 for a gap.</summary>
    private const float MarkWidth = 0.02f;

    private readonly Dictionary<string, EmbeddedFont> _fonts = [];
    private readonly Dictionary<GlyphInk, (EmbeddedFont Font, ImmutableArray<ushort> Glyphs, ImmutableArray<SKPoint> Positions)> _mapped =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>The fonts, in the order of their first use.</summary>
    public IReadOnlyCollection<EmbeddedFont> Fonts => _fonts.Values;

    /// <summary>Notes all glyphs of a page. All pages must be noted before the fonts are built.</summary>
    public void Note(Fragment fragment)
    {
        foreach (var ink in fragment.Inks)
        {
            if (ink is GlyphInk glyphs && !_mapped.ContainsKey(glyphs))
                _mapped.Add(glyphs, Map(glyphs));
        }
        foreach (var child in fragment.Children)
            Note(child.Fragment);
    }

    /// <summary>Builds the fonts from what was noted.</summary>
    public void Build()
    {
        foreach (var font in _fonts.Values)
            font.Build();
    }

    public EncodedGlyphs Encode(GlyphInk ink)
    {
        var (font, glyphs, positions) = _mapped[ink];
        return new EncodedGlyphs(font.Typeface, glyphs, positions);
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
            font.Dispose();
    }

    private (EmbeddedFont Font, ImmutableArray<ushort> Glyphs, ImmutableArray<SKPoint> Positions) Map(GlyphInk ink)
    {
        if (!_fonts.TryGetValue(ink.Face.Path, out var font))
            _fonts.Add(ink.Face.Path, font = new EmbeddedFont(ink.Face, _fonts.Count));
        var glyphs = ImmutableArray.CreateBuilder<ushort>(ink.Glyphs.Length);
        var positions = ImmutableArray.CreateBuilder<SKPoint>(ink.Glyphs.Length);
        foreach (var cell in GlyphCell.Of(ink))
        {
            if (cell.Last - cell.First == 1 && cell.Text.Length == 1 && IsPlain(ink, cell.First))
            {
                glyphs.Add(font.Number(ink.Glyphs[cell.First], cell.Text));
                positions.Add(ink.Positions[cell.First]);
                continue;
            }
            var characters = Characters(cell.Text);
            float left = ink.Pens[cell.First], width = ink.Pens[cell.Last] - left;
            for (int i = characters.Count - 1; i > 0 && ink.IsRightToLeft; i--)
            {
                bool isMark = Unicode.CharacterData.Instance.IsCombining(characters[i][0]);
                float room = Math.Max(0, Math.Min((isMark ? MarkWidth : LetterWidth) * ink.Size, width / characters.Count));
                glyphs.Add(font.Number(new GlyphShape([], Units(ink, room)), characters[i]));
                positions.Add(new SKPoint(left, ink.Positions[cell.Last - 1].Y));
                left += room;
            }
            var (shape, origin) = Shape(ink, cell, left);
            glyphs.Add(font.Number(shape, ink.IsRightToLeft && characters.Count > 0 ? characters[0] : cell.Text));
            positions.Add(origin);
        }
        return (font, glyphs.DrainToImmutable(), positions.DrainToImmutable());
    }

    private static ushort Units(GlyphInk ink, float width) =>
        (ushort)Math.Clamp(MathF.Round(width * ink.Face.UnitsPerEm / ink.Size), 1, ushort.MaxValue);

    /// <summary>
    /// The shape of a cell and where it stands. Right to left, a letter that shares its place with others, is drawn far from its
    /// pen or moves it by less than its own width becomes a shape with just that place and width: viewers would otherwise take
    /// it for overlapping words.
    /// </summary>
    private static (GlyphShape Shape, SKPoint Origin) Shape(GlyphInk ink, GlyphCell cell, float left)
    {
        float units = ink.Face.UnitsPerEm / ink.Size, width = ink.Pens[cell.Last] - left;
        var first = ink.Positions[cell.First];
        if (cell.Last - cell.First == 1)
        {
            if (IsPlain(ink, cell.First) && left <= ink.Pens[cell.First])
                return (GlyphShape.Of(ink.Glyphs[cell.First]), first);
        }
        var origin = new SKPoint(left, ink.Positions[ink.IsRightToLeft ? cell.Last - 1 : cell.First].Y);
        var parts = ImmutableArray.CreateBuilder<GlyphPart>(cell.Last - cell.First);
        for (int i = cell.First; i < cell.Last; i++)
        {
            parts.Add(new GlyphPart(
                ink.Glyphs[i], (short)MathF.Round((ink.Positions[i].X - origin.X) * units), (short)MathF.Round((origin.Y - ink.Positions[i].Y) * units)));
        }
        return (new GlyphShape(parts.MoveToImmutable(), Units(ink, width)), origin);
    }

    /// <summary>Whether a glyph can stand as it is.</summary>
    private static bool IsPlain(GlyphInk ink, int glyph)
    {
        if (!ink.IsRightToLeft)
            return true;
        float own = ink.Face.Advance(ink.Glyphs[glyph]) * ink.Size / ink.Face.UnitsPerEm, left = ink.Pens[glyph];
        return own - (ink.Pens[glyph + 1] - left) <= OverlapLimit * ink.Size && Math.Abs(ink.Positions[glyph].X - left) <= OverlapLimit * ink.Size;
    }

    private static List<string> Characters(string text)
    {
        var characters = new List<string>();
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            characters.Add(text.Substring(i, pair ? 2 : 1));
            i += pair ? 1 : 0;
        }
        return characters;
    }
}
