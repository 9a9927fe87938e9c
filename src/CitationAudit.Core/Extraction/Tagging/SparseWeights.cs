using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// A linear model with several classes and few weights for each feature: for every feature the classes that it speaks for or against,
/// each with a weight from −127 to 127. Immutable, shared by threads.
/// </summary>
/// <remarks>
/// Features stand in a table of lines as long as a processor's cache line, so that a look costs one line and no guess for the processor to
/// get wrong. One or two weights stand in the line itself; a feature with more has a row with a weight for every class, which is
/// added at once.
/// </remarks>
public sealed class SparseWeights
{
    /// <summary>How many features <see cref="Add"/> takes.</summary>
    public const int MostAtOnce = 64;

    // A line: the features' low 16 bits, a mark that the line is full, the answers, the next 8 bits of the features. A line stands for less than 2^24 features.
    private const int LineLength = 64;
    private const int Places = 9;
    private const int FullAt = 18;
    private const int AnswersAt = 19;
    private const int ChecksAt = 55;
    private const uint AllPlaces = (1u << Places) - 1;
    private const int Usual = 5;
    private const int LeastLines = 256;

    // An answer is two weights with their classes, or, from here on, the number of a row.
    private const uint Row = 0xFF00_0000;
    private const int InLine = 2;
    private const int RowLength = 64;

    // Eight to sixteen bits a feature tell most of those that are unknown without a look at their line.
    private const int FilterBits = 8;
    private const int FilterWord = 6;

    private readonly ulong[] filter;
    private readonly CacheLines lines;
    private readonly CacheLines rows;
    private readonly uint lineCount;
    private readonly uint[] keys;
    private readonly ushort[] entries;

    private SparseWeights(IReadOnlyList<KeyValuePair<uint, (byte Class, sbyte Weight)[]>> features)
    {
        int classes = features.Select(feature => feature.Value.Max(weight => weight.Class) + 1).DefaultIfEmpty(0).Max();
        Room = Math.Max(1, (classes + RowLength - 1) / RowLength) * RowLength;
        lineCount = (uint)Math.Max(LeastLines, features.Count / Usual);
        lines = new CacheLines((int)lineCount);
        rows = new CacheLines(features.Count(feature => feature.Value.Length > InLine) * (Room / RowLength));
        keys = [.. features.Select(feature => feature.Key)];
        filter = new ulong[Math.Max(1, (int)BitOperations.RoundUpToPowerOf2((uint)(features.Count * FilterBits)) >> FilterWord)];
        foreach (uint key in keys)
        {
            filter[(key >> FilterWord) & (filter.Length - 1)] |= 1ul << (int)key;
        }

        List<ushort> packed = [];
        int row = 0;
        foreach ((uint key, (byte Class, sbyte Weight)[] weights) in features)
        {
            packed.Add((ushort)weights.Length);
            foreach ((byte @class, sbyte weight) in weights)
            {
                packed.Add((ushort)((@class << 8) | (byte)weight));
            }

            ReadOnlySpan<ushort> own = CollectionsMarshal.AsSpan(packed)[^weights.Length..];
            Place(key, own.Length > InLine ? Row + (uint)row : own[0] + (own.Length < InLine ? 0 : (uint)own[1] << 16));
            if (own.Length > InLine)
            {
                foreach (ushort entry in own)
                {
                    rows[(row * (Room / RowLength)) + (entry >> 8 >> 6)][(entry >> 8) % RowLength] = (byte)entry;
                }

                row++;
            }
        }

        entries = [.. packed];
    }

    /// <summary>How many features have a weight.</summary>
    public int FeatureCount => keys.Length;

    /// <summary>How many scores <see cref="Add"/> adds to: one for each class and some behind them that stay as they are.</summary>
    public int Room { get; }

    /// <summary>Adds the weights of features to the classes' scores; nothing for those that are unknown.</summary>
    /// <param name="features">The features' numbers (see <see cref="FeatureHash"/>), at most <see cref="MostAtOnce"/>.</param>
    /// <param name="scores"><see cref="Room"/> long.</param>
    [SkipLocalsInit]
    public void Add(ReadOnlySpan<uint> features, Span<short> scores)
    {
        // All are looked up before any is added: so the looks, which mostly miss the processor's cache, need not wait for each other.
        Span<uint> known = stackalloc uint[MostAtOnce];
        int knowns = 0;
        foreach (uint feature in features)
        {
            int passes = (int)(filter[(int)(feature >> FilterWord) & (filter.Length - 1)] >> (int)feature) & 1;
            known[knowns] = feature;
            knowns += passes;
            lines.Fetch((int)LineOf(feature) & -passes);
        }

        Span<uint> few = stackalloc uint[MostAtOnce];
        Span<uint> many = stackalloc uint[MostAtOnce];
        (int fews, int manys, int parts) = (0, 0, Room / RowLength);
        foreach (uint feature in known[..knowns])
        {
            uint answer = AnswerOf(feature);
            (few[fews], many[manys]) = (answer, answer);
            int row = answer >= Row ? 1 : 0;
            manys += row;
            rows.Fetch(((int)(answer - Row) * parts) & -row);
            fews += answer - 1 < Row - 1 ? 1 : 0;
        }

        AddRows(many[..manys], scores);
        foreach (uint answer in few[..fews])
        {
            scores[(int)(answer >> 8) & 0xFF] += (sbyte)answer;
            scores[(int)(answer >> 24)] += (sbyte)(answer >> 16);
        }
    }

    /// <summary>Adds scores to scores; both are as long as <see cref="Room"/> of the same weights.</summary>
    internal static void AddSums(ReadOnlySpan<short> more, Span<short> scores)
    {
        ReadOnlySpan<Vector512<short>> from = MemoryMarshal.Cast<short, Vector512<short>>(more);
        Span<Vector512<short>> to = MemoryMarshal.Cast<short, Vector512<short>>(scores);
        for (int at = 0; at < to.Length; at++)
        {
            to[at] += from[at];
        }
    }

    /// <summary>A model of the given weights. Classes of one feature must differ and be below 255; each feature has at least one weight.</summary>
    public static SparseWeights Of(IEnumerable<KeyValuePair<uint, (byte Class, sbyte Weight)[]>> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return new SparseWeights([.. features.OrderBy(feature => feature.Key)]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Throws <see cref="InvalidDataException"/> or <see cref="EndOfStreamException"/> where it did not.</summary>
    /// <param name="reader">Stands at the first byte.</param>
    /// <param name="classes">How many classes the model may name, at most 255.</param>
    public static SparseWeights Read(BinaryReader reader, int classes)
    {
        ArgumentNullException.ThrowIfNull(reader);
        int count = reader.Read7BitEncodedInt();
        if (count < 0)
        {
            throw new InvalidDataException("The number of features is negative.");
        }

        List<KeyValuePair<uint, (byte, sbyte)[]>> features = [];
        uint key = 0;
        for (int feature = 0; feature < count; feature++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            (byte, sbyte)[] weights = new (byte, sbyte)[reader.ReadByte()];
            for (int at = 0; at < weights.Length; at++)
            {
                byte @class = reader.ReadByte();
                weights[at] = @class < classes
                    ? (@class, reader.ReadSByte())
                    : throw new InvalidDataException($"A weight names class {@class}, but there are {classes}.");
            }

            features.Add(weights.Length > 0
                ? new(key, weights)
                : throw new InvalidDataException("A feature has no weights."));
        }

        return new SparseWeights(features);
    }

    /// <summary>Writes the model: features by rising number, each as its distance from the one before, with its classes and weights.</summary>
    public void Write(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write7BitEncodedInt(FeatureCount);
        uint before = 0;
        int at = 0;
        foreach (uint key in keys)
        {
            writer.Write7BitEncodedInt((int)(key - before));
            before = key;
            ReadOnlySpan<ushort> weights = entries.AsSpan(at + 1, entries[at]);
            at += 1 + weights.Length;
            writer.Write((byte)weights.Length);
            foreach (ushort entry in weights)
            {
                writer.Write((byte)(entry >> 8));
                writer.Write((sbyte)entry);
            }
        }
    }

    private void AddRows(ReadOnlySpan<uint> answers, Span<short> scores)
    {
        int parts = Room / RowLength;
        for (int part = 0; part < parts; part++)
        {
            ref short first = ref MemoryMarshal.GetReference(scores.Slice(part * RowLength, RowLength));
            Vector512<short> low = Vector512.LoadUnsafe(ref first);
            Vector512<short> high = Vector512.LoadUnsafe(ref first, RowLength / 2);
            foreach (uint answer in answers)
            {
                Vector512<sbyte> weights = Vector512.LoadUnsafe(ref rows.At(((int)(answer - Row) * parts) + part)).AsSByte();
                low += Vector512.WidenLower(weights);
                high += Vector512.WidenUpper(weights);
            }

            low.StoreUnsafe(ref first);
            high.StoreUnsafe(ref first, RowLength / 2);
        }
    }

    /// <summary>Puts a feature into the first line from its own on that has room and no feature that looks the same.</summary>
    private void Place(uint key, uint answer)
    {
        for (uint at = LineOf(key); ; at = (at + 1) % lineCount)
        {
            Span<byte> line = lines[(int)at];
            Span<ushort> tags = MemoryMarshal.Cast<byte, ushort>(line)[..Places];
            Span<uint> answers = MemoryMarshal.Cast<byte, uint>(line.Slice(AnswersAt, Places * sizeof(uint)));
            int place = answers.IndexOf(0u);
            if (place >= 0 && !tags[..place].Contains((ushort)key))
            {
                (tags[place], answers[place], line[ChecksAt + place]) = ((ushort)key, answer, (byte)(key >> 16));
                return;
            }

            line[FullAt] = 1;
        }
    }

    private uint LineOf(uint feature) => (uint)(((ulong)feature * lineCount) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint AnswerOf(uint feature)
    {
        uint at = LineOf(feature);
        ref byte line = ref lines.At((int)at);
        uint answer = AnswerIn(ref line, feature);
        return (answer == 0) & (Unsafe.Add(ref line, FullAt) != 0) ? AnswerBeyond(feature, at) : answer;
    }

    private uint AnswerBeyond(uint feature, uint at)
    {
        for (uint step = 1; step < lineCount; step++)
        {
            ref byte line = ref lines.At((int)((at + step) % lineCount));
            uint answer = AnswerIn(ref line, feature);
            if (answer != 0 || Unsafe.Add(ref line, FullAt) == 0)
            {
                return answer;
            }
        }

        return 0;
    }

    /// <summary>What a line answers for a feature; 0 for nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint AnswerIn(ref byte line, uint feature)
    {
        uint same = (uint)Vector512.Equals(Vector512.LoadUnsafe(ref line).AsUInt16(), Vector512.Create((ushort)feature)).ExtractMostSignificantBits() & AllPlaces;
        int place = BitOperations.TrailingZeroCount(same | (AllPlaces + 1));
        uint answer = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref line, AnswersAt + (place * sizeof(uint))));
        bool known = (same != 0) & (Unsafe.Add(ref line, ChecksAt + place) == (byte)(feature >> 16));
        return known ? answer : 0;
    }
}
