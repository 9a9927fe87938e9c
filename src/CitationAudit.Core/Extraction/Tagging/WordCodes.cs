using System.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// Words as short rows of clusters: the numbers that describe a word are cut into parts of four, and each part is known by the nearest of 256
/// middles only (product quantisation, Jégou, Douze and Schmid 2011). Immutable, shared by threads.
/// </summary>
public sealed class WordCodes
{
    /// <summary>How many numbers make a part.</summary>
    public const int PartLength = 4;

    /// <summary>How many middles a part can be known by.</summary>
    public const int Middles = 256;

    private const uint Magic = 0x31434457; // "WDC1"

    private readonly Dictionary<uint, ushort> _words;
    private readonly byte[] _codes;
    private readonly float[] _middles;
    private readonly int _parts;

    private WordCodes(Dictionary<uint, ushort> words, byte[] codes, float[] middles) =>
        (_words, _codes, _middles, _parts) = (words, codes, middles, middles.Length / (Middles * PartLength));

    /// <summary>How many words are known.</summary>
    public int Count => _words.Count;

    /// <summary>How many numbers describe a word.</summary>
    public int Length => _parts * PartLength;

    /// <summary>Codes of words. Throws <see cref="ArgumentException"/> where there are more than 65,535. Where two words have the same number, the first counts.</summary>
    /// <param name="words">The words in normal form with the middle of each part.</param>
    /// <param name="middles">The middles: part by part, 256 each, four numbers each.</param>
    public static WordCodes Of(IEnumerable<KeyValuePair<string, byte[]>> words, float[] middles)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(middles);
        SortedDictionary<uint, byte[]> rows = [];
        foreach ((string word, byte[] codes) in words)
        {
            rows.TryAdd(FeatureHash.Of(word), codes);
        }

        if (rows.Count > ushort.MaxValue)
        {
            throw new ArgumentException($"{rows.Count} words are more than {ushort.MaxValue}", nameof(words));
        }

        return new WordCodes(Numbered(rows.Keys), [.. rows.Values.SelectMany(codes => codes)], [.. middles]);
    }

    /// <summary>Which word it is by its number (see <see cref="FeatureHash"/>), from 1; 0 where it is not known.</summary>
    public ushort Of(uint form) => _words.GetValueOrDefault(form);

    /// <summary>Writes the numbers that describe a word; zeros for 0.</summary>
    /// <param name="word">Which word, as <see cref="Of(uint)"/> gives it.</param>
    /// <param name="vector">Takes them; as long as <see cref="Length"/>.</param>
    public void VectorOf(ushort word, Span<float> vector)
    {
        if (word == 0)
        {
            vector.Clear();
            return;
        }

        ReadOnlySpan<byte> codes = _codes.AsSpan((word - 1) * _parts, _parts);
        for (int part = 0; part < codes.Length; part++)
        {
            _middles.AsSpan(((part * Middles) + codes[part]) * PartLength, PartLength).CopyTo(vector[(part * PartLength)..]);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Throws <see cref="InvalidDataException"/> or <see cref="EndOfStreamException"/> where it did not.</summary>
    public static WordCodes Read(Stream stream)
    {
        using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("These are no codes of words.");
        }

        float[] middles = new float[reader.ReadByte() * Middles * PartLength];
        for (int at = 0; at < middles.Length; at++)
        {
            middles[at] = (float)reader.ReadHalf();
        }

        int count = reader.ReadUInt16();
        uint[] words = new uint[count];
        uint word = 0;
        for (int at = 0; at < count; at++)
        {
            words[at] = word += (uint)reader.Read7BitEncodedInt();
        }

        byte[] codes = new byte[count * (middles.Length / (Middles * PartLength))];
        stream.ReadExactly(codes);
        return new WordCodes(Numbered(words), codes, middles);
    }

    /// <summary>Writes the codes; the same ones give the same bytes.</summary>
    public void Write(Stream stream)
    {
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((byte)_parts);
        foreach (float middle in _middles)
        {
            writer.Write((Half)middle);
        }

        writer.Write((ushort)_words.Count);
        uint before = 0;
        foreach (uint word in _words.Keys.Order())
        {
            writer.Write7BitEncodedInt((int)(word - before));
            before = word;
        }

        writer.Write(_codes);
    }

    private static Dictionary<uint, ushort> Numbered(IEnumerable<uint> sorted) =>
        sorted.Select((word, at) => (word, at)).ToDictionary(pair => pair.word, pair => (ushort)(pair.at + 1));
}
