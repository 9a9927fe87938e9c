using System.Globalization;
using System.Text;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>A font as one PDF embeds it: the shapes that the document uses, each with the text that it stands for.</summary>
internal sealed class EmbeddedFont(FontFace face, int index) : IDisposable
{
    private readonly Dictionary<(GlyphShape Shape, string Text), ushort> _numbers = [];
    private readonly Dictionary<(ushort Glyph, string Text), ushort> _plain = [];
    private readonly List<(GlyphShape Shape, string Text)> _glyphs = [];
    private SKTypeface? _built;

    /// <summary>The PostScript name, by which it is found again in the file.</summary>
    public string Name { get; } = $"{Clean(face.Typeface.PostScriptName)}-{index.ToString(CultureInfo.InvariantCulture)}";

    public SKTypeface Typeface => _built ?? throw new InvalidOperationException("The font is not built yet.");

    /// <summary>The number of a plain glyph with its text.</summary>
    public ushort Number(ushort glyph, string text)
    {
        if (!_plain.TryGetValue((glyph, text), out ushort number))
            _plain.Add((glyph, text), number = Number(GlyphShape.Of(glyph), text));
        return number;
    }

    /// <summary>The number of a shape with its text; new ones may come until the font is built.</summary>
    public ushort Number(GlyphShape shape, string text)
    {
        if (_numbers.TryGetValue((shape, text), out ushort number))
            return number;
        if (_built is not null)
            throw new InvalidOperationException("A glyph came after its font was built.");
        // Number 0 is the glyph for what is missing.
        number = checked((ushort)(_glyphs.Count + 1));
        _glyphs.Add((shape, text));
        _numbers.Add((shape, text), number);
        return number;
    }

    public void Build()
    {
        var original = TrueTypeFont.Parse(File.ReadAllBytes(face.Path), face.Path);
        byte[] bytes = new TrueTypeBuilder(original, Name).Build([.. _glyphs.Select(g => g.Shape)]);
        using var data = SKData.CreateCopy(bytes);
        _built = SKTypeface.FromData(data)
            ?? throw new TypesettingException($"The font file {face.Path} cannot be embedded.");
    }

    /// <summary>The character map that makes the text copyable (ISO 32000-1, 9.10.3).</summary>
    public byte[] ToUnicode()
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """.ReplaceLineEndings("\n"));
        // No block may have more than a hundred entries.
        foreach (var block in _glyphs.Select((g, i) => (Number: i + 1, g.Text)).Where(g => g.Text.Length > 0).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (number, text) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{number:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            map.Append("endbfchar\n");
        }
        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }

    public void Dispose() => _built?.Dispose();

    private static string Clean(string? name) => string.Concat((name ?? "").Where(char.IsAsciiLetterOrDigit));
}
