using System.Buffers.Binary;
using System.Text;

namespace CitationAudit.Typesetting;

/// <summary>The tables of a TrueType font file, as far as making a smaller one of it needs (OpenType 1.9).</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, Range> _tables;

    private TrueTypeFont(byte[] bytes, Dictionary<string, Range> tables)
    {
        (_bytes, _tables) = (bytes, tables);
        GlyphCount = BinaryPrimitives.ReadUInt16BigEndian(Table("maxp")[4..]);
    }

    public int GlyphCount { get; }

    /// <exception cref="TypesettingException">The file has no TrueType outlines.</exception>
    public static TrueTypeFont Parse(byte[] bytes, string path)
    {
        var tables = new Dictionary<string, Range>();
        int count = bytes.Length < 12 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(4));
        for (int i = 0; i < count; i++)
        {
            var record = bytes.AsSpan(12 + 16 * i, 16);
            int offset = BinaryPrimitives.ReadInt32BigEndian(record[8..]), length = BinaryPrimitives.ReadInt32BigEndian(record[12..]);
            if (offset < 0 || length < 0 || offset > bytes.Length - length)
                throw new TypesettingException($"The font file {path} is cut off.");
            tables[Encoding.ASCII.GetString(record[..4])] = offset..(offset + length);
        }
        foreach (string needed in (string[])["head", "hhea", "hmtx", "maxp", "loca", "glyf"])
        {
            if (!tables.ContainsKey(needed))
                throw new TypesettingException($"The font file {path} cannot be embedded: it has no table “{needed}”; only TrueType outlines can be.");
        }
        return new TrueTypeFont(bytes, tables);
    }

    public bool Has(string table) => _tables.ContainsKey(table);

    public ReadOnlySpan<byte> Table(string name) => _bytes.AsSpan(_tables[name]);

    /// <summary>The outline of a glyph as it stands in the file; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        if (glyph >= GlyphCount)
            return [];
        bool isLong = BinaryPrimitives.ReadInt16BigEndian(Table("head")[50..]) != 0;
        var loca = Table("loca");
        int start = isLong ? BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph)..]) : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph)..]);
        int end = isLong ? BinaryPrimitives.ReadInt32BigEndian(loca[(4 * glyph + 4)..]) : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * glyph + 2)..]);
        return Table("glyf")[start..end];
    }

    public (ushort Advance, short LeftBearing) Metrics(int glyph)
    {
        int full = BinaryPrimitives.ReadUInt16BigEndian(Table("hhea")[34..]);
        var hmtx = Table("hmtx");
        if (glyph < full)
            return (BinaryPrimitives.ReadUInt16BigEndian(hmtx[(4 * glyph)..]), BinaryPrimitives.ReadInt16BigEndian(hmtx[(4 * glyph + 2)..]));
        return (BinaryPrimitives.ReadUInt16BigEndian(hmtx[(4 * (full - 1))..]),
            BinaryPrimitives.ReadInt16BigEndian(hmtx[(4 * full + 2 * (glyph - full))..]));
    }
}
