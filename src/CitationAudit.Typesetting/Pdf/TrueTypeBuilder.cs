using System.Buffers.Binary;
using System.Text;

namespace CitationAudit.Typesetting;

/// <summary>Makes a font file of chosen shapes out of a larger one.</summary>
internal sealed class TrueTypeBuilder(TrueTypeFont original, string name)
{
    private const ushort WordArguments = 0x0001;
    private const ushort ArgumentsAreOffsets = 0x0002;
    private const ushort MoreComponents = 0x0020;
    private const ushort HasScale = 0x0008;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    /// <summary>Outlines, by new number.</summary>
    private readonly List<byte[]> _outlines = [];
    private readonly List<(ushort Advance, short LeftBearing)> _metrics = [];

    /// <summary>The new numbers of original glyphs that others are composed of.</summary>
    private readonly Dictionary<int, ushort> _parts = [];

    /// <summary>Builds the file. Glyph 0 is the original's, then come the shapes, then what they are composed of.</summary>
    public byte[] Build(IReadOnlyList<GlyphShape> shapes)
    {
        // Every shape has its number before any part is added.
        _outlines.AddRange(Enumerable.Repeat(Array.Empty<byte>(), shapes.Count + 1));
        _metrics.AddRange(Enumerable.Repeat(original.Metrics(0), shapes.Count + 1));
        _outlines[0] = Copy(0);
        for (int i = 0; i < shapes.Count; i++)
        {
            var shape = shapes[i];
            if (shape.IsPlain)
            {
                _outlines[i + 1] = Copy(shape.Parts[0].Glyph);
                _metrics[i + 1] = original.Metrics(shape.Parts[0].Glyph);
            }
            else
            {
                _outlines[i + 1] = Compose(shape);
                _metrics[i + 1] = (shape.Advance, _outlines[i + 1].Length == 0 ? (short)0 : BinaryPrimitives.ReadInt16BigEndian(_outlines[i + 1].AsSpan(2)));
            }
        }
        return Assemble();
    }

    /// <summary>An original outline whose components, if it has any, have their new numbers.</summary>
    private byte[] Copy(int glyph)
    {
        byte[] outline = original.Outline(glyph).ToArray();
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return outline;
        int at = 10;
        ushort flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            int part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), Part(part));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }
        while ((flags & MoreComponents) != 0);
        return outline;
    }

    private ushort Part(int glyph)
    {
        if (_parts.TryGetValue(glyph, out ushort number))
            return number;
        number = checked((ushort)_outlines.Count);
        _parts.Add(glyph, number);
        _outlines.Add([]);
        _metrics.Add(original.Metrics(glyph));
        _outlines[number] = Copy(glyph);
        return number;
    }

    private byte[] Compose(GlyphShape shape)
    {
        var parts = shape.Parts.Where(p => original.Outline(p.Glyph).Length >= 10).ToList();
        if (parts.Count == 0)
            return [];
        var outline = new byte[10 + 8 * parts.Count];
        short left = short.MaxValue, bottom = short.MaxValue, right = short.MinValue, top = short.MinValue;
        for (int i = 0; i < parts.Count; i++)
        {
            var (glyph, x, y) = parts[i];
            var box = original.Outline(glyph);
            left = Math.Min(left, (short)(BinaryPrimitives.ReadInt16BigEndian(box[2..]) + x));
            bottom = Math.Min(bottom, (short)(BinaryPrimitives.ReadInt16BigEndian(box[4..]) + y));
            right = Math.Max(right, (short)(BinaryPrimitives.ReadInt16BigEndian(box[6..]) + x));
            top = Math.Max(top, (short)(BinaryPrimitives.ReadInt16BigEndian(box[8..]) + y));
            var component = outline.AsSpan(10 + 8 * i);
            BinaryPrimitives.WriteUInt16BigEndian(component, (ushort)(WordArguments | ArgumentsAreOffsets | (i < parts.Count - 1 ? MoreComponents : 0)));
            BinaryPrimitives.WriteUInt16BigEndian(component[2..], Part(glyph));
            BinaryPrimitives.WriteInt16BigEndian(component[4..], x);
            BinaryPrimitives.WriteInt16BigEndian(component[6..], y);
        }
        BinaryPrimitives.WriteInt16BigEndian(outline, -1);
        BinaryPrimitives.WriteInt16BigEndian(outline.AsSpan(2), left);
        BinaryPrimitives.WriteInt16BigEndian(outline.AsSpan(4), bottom);
        BinaryPrimitives.WriteInt16BigEndian(outline.AsSpan(6), right);
        BinaryPrimitives.WriteInt16BigEndian(outline.AsSpan(8), top);
        return outline;
    }

    private byte[] Assemble()
    {
        int n = _outlines.Count;
        var glyf = new MemoryStream();
        Span<byte> padding = stackalloc byte[3];
        var loca = new byte[4 * (n + 1)];
        var hmtx = new byte[4 * n];
        for (int i = 0; i < n; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), (int)glyf.Length);
            glyf.Write(_outlines[i]);
            glyf.Write(padding[..((4 - _outlines[i].Length % 4) % 4)]);
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), _metrics[i].Advance);
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * i + 2), _metrics[i].LeftBearing);
        }
        BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * n), (int)glyf.Length);

        byte[] head = original.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        byte[] hhea = original.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)n);
        byte[] maxp = original.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)n);
        // Composed shapes have more of everything than the original allowed for: points, contours, components, one level.
        Raise(maxp, 10, 4096);
        Raise(maxp, 12, 512);
        Raise(maxp, 28, 16);
        Raise(maxp, 30, BinaryPrimitives.ReadUInt16BigEndian(maxp.AsSpan(30)) + 1);

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["cmap"] = [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 32, 0, 0, 0, 32, 0, 0, 0, 0],
            ["glyf"] = glyf.ToArray(),
            ["head"] = head,
            ["hhea"] = hhea,
            ["hmtx"] = hmtx,
            ["loca"] = loca,
            ["maxp"] = maxp,
            ["name"] = NameTable(),
            ["post"] = PostTable(),
        };
        foreach (string kept in (string[])["cvt ", "fpgm", "prep", "OS/2"])
        {
            if (original.Has(kept))
                tables[kept] = original.Table(kept).ToArray();
        }
        return Write(tables);
    }

    private static void Raise(byte[] table, int at, int least) =>
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)Math.Max(BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at)), least));

    /// <summary>Family, style, full and PostScript name, all the same: viewers show it, nothing reads it.</summary>
    private byte[] NameTable()
    {
        byte[] text = Encoding.BigEndianUnicode.GetBytes(name);
        ReadOnlySpan<ushort> ids = [1, 2, 4, 6];
        var table = new byte[6 + 12 * ids.Length + text.Length];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2), (ushort)ids.Length);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4), (ushort)(6 + 12 * ids.Length));
        for (int i = 0; i < ids.Length; i++)
        {
            var record = table.AsSpan(6 + 12 * i);
            BinaryPrimitives.WriteUInt16BigEndian(record, 3);
            BinaryPrimitives.WriteUInt16BigEndian(record[2..], 1);
            BinaryPrimitives.WriteUInt16BigEndian(record[4..], 0x409);
            BinaryPrimitives.WriteUInt16BigEndian(record[6..], ids[i]);
            BinaryPrimitives.WriteUInt16BigEndian(record[8..], (ushort)text.Length);
        }
        text.CopyTo(table, table.Length - text.Length);
        return table;
    }

    /// <summary>Version 3: no glyph names.</summary>
    private byte[] PostTable()
    {
        var table = new byte[32];
        if (original.Has("post"))
            original.Table("post")[..Math.Min(32, original.Table("post").Length)].CopyTo(table);
        BinaryPrimitives.WriteInt32BigEndian(table, 0x00030000);
        return table;
    }

    private static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        int count = tables.Count, power = (int)Math.Log2(count);
        var file = new MemoryStream();
        Span<byte> header = stackalloc byte[12];
        BinaryPrimitives.WriteInt32BigEndian(header, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(header[4..], (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(header[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(header[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(header[10..], (ushort)(16 * count - (16 << power)));
        file.Write(header);
        int offset = 12 + 16 * count;
        Span<byte> record = stackalloc byte[16];
        foreach (var (tag, bytes) in tables)
        {
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(bytes));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], bytes.Length);
            file.Write(record);
            offset += (bytes.Length + 3) & ~3;
        }
        Span<byte> padding = stackalloc byte[3];
        foreach (var bytes in tables.Values)
        {
            file.Write(bytes);
            file.Write(padding[..((4 - bytes.Length % 4) % 4)]);
        }
        return file.ToArray();
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (int i = 0; i < bytes.Length; i++)
            sum = unchecked(sum + ((uint)bytes[i] << (24 - 8 * (i & 3))));
        return sum;
    }
}
