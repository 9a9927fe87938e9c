using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// The weights of all features, found by hash in a table of lines as long as a processor's cache line, so that a look costs one line whether
/// the feature has a weight or not, and no guess for the processor to get wrong. Each weight is a byte: a code of a square-root scale,
/// which keeps small weights apart. The hash's high bits name the line, its low 16 bits the place in it. What is looked up often is
/// remembered by the <see cref="RecentLooks"/> that are lent with the table. Immutable but for these; shared by threads.
/// </summary>
internal sealed class HashedWeights
{
    // A line: the tags of its places, then their codes, then what a look finds that none of the tags answers.
    private const int Places = 20;
    private const int FirstCode = 2 * Places;
    private const uint AllPlaces = (1u << Places) - 1;

    // Beyond about 12 weights a line on average, full lines would no longer be rare.
    private const int Usual = 11;

    // So many that the hashes of one line differ in their low 16 bits.
    private const int LeastLines = 1 << 16;

    // No weight has this code. It stands in a full line: the feature may be in the next one.
    private const sbyte Full = sbyte.MinValue;

    private readonly CacheLines _lines;
    private readonly uint _lineCount;
    private readonly ConcurrentBag<RecentLooks> _lent = [];

    /// <summary>With hashes, each once, and their codes, from -127 to 127 and none of them 0.</summary>
    public HashedWeights(ReadOnlySpan<uint> hashes, ReadOnlySpan<sbyte> codes, float largest)
    {
        _lineCount = (uint)Math.Max(LeastLines, hashes.Length / Usual);
        Largest = largest;
        Count = hashes.Length;
        _lines = new CacheLines((int)_lineCount);
        byte[] taken = new byte[_lineCount];
        for (int at = 0; at < hashes.Length; at++)
        {
            uint line = LineOf(hashes[at]);
            while (taken[line] == Places)
            {
                Codes(line)[Places] = Full;
                line = (line + 1) % _lineCount;
            }

            MemoryMarshal.Cast<byte, ushort>(_lines[(int)line])[taken[line]] = (ushort)hashes[at];
            Codes(line)[taken[line]++] = codes[at];
        }
    }

    /// <summary>How many features have a weight.</summary>
    public int Count { get; }

    /// <summary>The weight that code 127 stands for.</summary>
    public float Largest { get; }

    /// <summary>The weight of a feature's hash; 0 where it has none.</summary>
    public float this[uint hash] => WeightOf(Score(hash));

    /// <summary>The weight that a sum of scores stands for.</summary>
    public float WeightOf(int score) => score * (Largest / (127 * 127));

    /// <summary>The score that stands for a weight, not rounded.</summary>
    public float ScoreOf(float weight) => weight * (127 * 127 / Largest);

    /// <summary>A feature's weight as a whole number, so that sums do not depend on the order; 0 where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Score(uint hash)
    {
        // A code's square with its sign; the processor has nothing to guess.
        int code = CodeOf(hash);
        return code * ((code ^ (code >> 31)) - (code >> 31));
    }

    /// <summary>The code of a feature's weight; 0 where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CodeOf(uint hash)
    {
        int code = Look(hash, LineOf(hash));
        return code == Full ? Beyond(hash) : code;
    }

    /// <summary>Asks for what a look at a feature will read, without waiting for it; for one of those that are known already (1 instead of 0) for what is at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(uint hash, int known) => _lines.Fetch((int)LineOf(hash) & (known - 1));

    /// <summary>Lends what was looked up lately; a reader who does not <see cref="Return"/> it only takes the memory from the next one.</summary>
    public RecentLooks Rent() => _lent.TryTake(out RecentLooks? looks) ? looks : new RecentLooks();

    /// <summary>Takes back what <see cref="Rent"/> lent; the borrower must not use it any more.</summary>
    public void Return(RecentLooks looks) => _lent.Add(looks);

    /// <summary>The code of a weight; weights beyond <paramref name="largest"/> are cut.</summary>
    public static sbyte CodeOf(float weight, float largest)
    {
        double part = Math.Clamp(weight / largest, -1, 1);
        return (sbyte)Math.Round(Math.Sign(part) * Math.Sqrt(Math.Abs(part)) * 127);
    }

    /// <summary>A line's codes and what it answers where no tag fits.</summary>
    private Span<sbyte> Codes(uint line) =>
        MemoryMarshal.Cast<byte, sbyte>(_lines[(int)line]).Slice(FirstCode, Places + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Look(uint hash, uint line)
    {
        ref ushort tags = ref Unsafe.As<byte, ushort>(ref _lines.At((int)line));
        uint answers = (uint)Vector512.Equals(Vector512.LoadUnsafe(ref tags), Vector512.Create((ushort)hash)).ExtractMostSignificantBits() & AllPlaces;
        int place = BitOperations.TrailingZeroCount(answers | (AllPlaces + 1));
        return Unsafe.Add(ref Unsafe.As<ushort, sbyte>(ref tags), FirstCode + place);
    }

    private uint LineOf(uint hash) => (uint)(((ulong)hash * _lineCount) >> 32);

    private int Beyond(uint hash)
    {
        uint line = LineOf(hash);
        int code = Full;
        for (uint step = 1; code == Full && step < _lineCount; step++)
        {
            code = Look(hash, (line + step) % _lineCount);
        }

        return code == Full ? 0 : code;
    }
}
