using System.Buffers.Binary;
using CitationAudit.Ingest.Reading;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace CitationAudit.Ingest.Pdf;

/// <summary>
/// Looks at every decoded stream of a PDF for TrueType fonts whose composite glyphs hold themselves: the library follows them without
/// end, and a stack that overflows takes the whole process with it.
/// </summary>
internal sealed class FontGuard : IFilterProvider, IFilter
{
    // Fonts nest accents on letters, one or two deep.
    private const int MaxNesting = 16;
    private const int MaxComponents = 256;

    public bool IsSupported => true;

    /// <summary>Refuses a file that holds such a font as it is, in a stream without a filter.</summary>
    public static void Check(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> opening = "stream"u8;
        for (int at = file.IndexOf(opening); at >= 0;)
        {
            ReadOnlySpan<byte> content = file[(at + opening.Length)..].TrimStart("\r\n"u8);
            Require(content);
            int next = file[(at + opening.Length)..].IndexOf(opening);
            at = next < 0 ? -1 : at + opening.Length + next;
        }
    }

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        Require(input.Span);
        return input;
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => [.. DefaultFilterProvider.Instance.GetFilters(dictionary), this];

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => [.. DefaultFilterProvider.Instance.GetNamedFilters(names), this];

    public IReadOnlyList<IFilter> GetAllFilters() => DefaultFilterProvider.Instance.GetAllFilters();

    private static void Require(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0, 1, 0, 0, ..] or [(byte)'t', (byte)'r', (byte)'u', (byte)'e', ..] && HoldsItself(bytes))
        {
            throw new InputException(ProblemKind.Damaged, MessageArgument.Text("format", "PDF"));
        }
    }

    private static bool HoldsItself(ReadOnlySpan<byte> font)
    {
        ReadOnlySpan<byte> places = Table(font, "loca"u8);
        ReadOnlySpan<byte> outlines = Table(font, "glyf"u8);
        bool isLong = Word(Table(font, "head"u8), 50) != 0;
        int count = Math.Min(Word(Table(font, "maxp"u8), 4), (places.Length / (isLong ? 4 : 2)) - 1);
        List<int>?[] parts = new List<int>?[Math.Max(0, count)];
        for (int glyph = 0; glyph < count; glyph++)
        {
            (long start, long end) = isLong
                ? (BinaryPrimitives.ReadUInt32BigEndian(places[(glyph * 4)..]), BinaryPrimitives.ReadUInt32BigEndian(places[((glyph + 1) * 4)..]))
                : (2L * Word(places, glyph * 2), 2L * Word(places, (glyph + 1) * 2));
            if (end > start && start < outlines.Length && (short)Word(outlines, (int)start) < 0)
            {
                parts[glyph] = Components(outlines[(int)start..]);
            }
        }

        int[] depths = new int[parts.Length];
        for (int round = 0; round <= MaxNesting; round++)
        {
            bool changed = false;
            for (int glyph = 0; glyph < parts.Length; glyph++)
            {
                foreach (int part in parts[glyph] ?? [])
                {
                    if (part < depths.Length && depths[glyph] <= depths[part])
                    {
                        depths[glyph] = depths[part] + 1;
                        changed = true;
                    }
                }
            }

            if (!changed)
            {
                return false;
            }
        }

        // Depths that never settle go round in a ring.
        return true;
    }

    // OpenType, "glyf": flags, glyph, two arguments of a byte or a word each, then none, one, two or four numbers of scale.
    private static List<int> Components(ReadOnlySpan<byte> outline)
    {
        List<int> parts = [];
        int at = 10;
        while (parts.Count < MaxComponents && at + 4 <= outline.Length)
        {
            int flags = Word(outline, at);
            parts.Add(Word(outline, at + 2));
            at += 4 + ((flags & 0x1) != 0 ? 4 : 2) + ((flags & 0x8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            if ((flags & 0x20) == 0)
            {
                break;
            }
        }

        return parts;
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> tag)
    {
        int count = Word(font, 4);
        for (int at = 12; at < 12 + (count * 16) && at + 16 <= font.Length; at += 16)
        {
            if (font.Slice(at, 4).SequenceEqual(tag))
            {
                uint start = BinaryPrimitives.ReadUInt32BigEndian(font[(at + 8)..]);
                uint length = BinaryPrimitives.ReadUInt32BigEndian(font[(at + 12)..]);
                return start >= font.Length ? [] : font.Slice((int)start, (int)Math.Min(length, (uint)font.Length - start));
            }
        }

        return [];
    }

    private static int Word(ReadOnlySpan<byte> bytes, int at) => at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : 0;
}
