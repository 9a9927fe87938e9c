using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// The weights of all features, found by hash in a table of lines as long as a processor's cache line, so that a look costs one line whether
/// the feature has a weight or not, and no guess for the processor to get wrong. Each weight is a byte: a code of a square-root scale,
/// which keeps small weights apart. The hash's high bits name the line, its low 16 bits the place in it. Most features have no weight; a
/// filter that fits into the processor's own memory tells most of these, so that their lines are not fetched.
/// </summary>
internal sealed class HashedWeights
{
    // A line: the tags of its places, then their codes, then what a look finds that none of the tags answers.
    private const int Places = 20;
    private const int Units = 32;
    private const int FirstCode = 2 * Places;
    private const uint AllPlaces = (1u << Places) - 1;

    // Beyond about 12 weights a line on average, full lines would no longer be rare.
    private const int Usual = 12;

    // No weight has this code. It stands in a full line: the feature may be in the next one.
    private const sbyte Full = sbyte.MinValue;

    // Eight to sixteen bits a weight: of the features without one, one in nine or fewer passes.
    private const int FilterBits = 8;
    private const int LeastFilter = 6;

    private readonly ushort[] _lines;
    private readonly ulong[] _filter;
    private readonly int _first;
    private readonly int _shift;
    private readonly uint _last;

    /// <summary>With hashes, each once, and their codes, from -127 to 127 and none of them 0.</summary>
    public HashedWeights(ReadOnlySpan<uint> hashes, ReadOnlySpan<sbyte> codes, float largest)
    {
        int bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, hashes.Length / Usual)) + 1);
        (_shift, _last) = (32 - bits, (1u << bits) - 1);
        Largest = largest;
        Count = hashes.Length;
        _lines = GC.AllocateArray<ushort>((Units << bits) + Units, pinned: true);
        long address = Marshal.UnsafeAddrOfPinnedArrayElement(_lines, 0);
        _first = (int)((Units - (address / sizeof(ushort) % Units)) % Units);
        _filter = new ulong[Math.Max(1, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, hashes.Length * FilterBits)) >> LeastFilter)];
        int[] taken = new int[1 << bits];
        for (int at = 0; at < hashes.Length; at++)
        {
            _filter[(hashes[at] >> LeastFilter) & (_filter.Length - 1)] |= 1ul << (int)hashes[at];
            uint line = hashes[at] >> _shift;
            while (taken[line] == Places)
            {
                Codes(line)[Places] = Full;
                line = (line + 1) & _last;
            }

            _lines[_first + ((int)line * Units) + taken[line]] = (ushort)hashes[at];
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

    /// <summary>0 where a feature has no weight for sure, 1 where it may have one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int MayHold(uint hash)
    {
        ulong[] filter = _filter;
        return (int)(filter[(int)(hash >> LeastFilter) & (filter.Length - 1)] >> (int)hash) & 1;
    }

    /// <summary>A feature's weight as a whole number, so that sums do not depend on the order; 0 where it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Score(uint hash)
    {
        int code = Look(hash, hash >> _shift);
        return code == Full ? Beyond(hash) : code * Math.Abs(code);
    }

    /// <summary>The sum of the scores of several features.</summary>
    public int Score(ReadOnlySpan<uint> hashes)
    {
        int sum = 0;
        foreach (uint hash in hashes)
        {
            sum += Score(hash);
        }

        return sum;
    }

    /// <summary>The code of a weight; weights beyond <paramref name="largest"/> are cut.</summary>
    public static sbyte CodeOf(float weight, float largest)
    {
        double part = Math.Clamp(weight / largest, -1, 1);
        return (sbyte)Math.Round(Math.Sign(part) * Math.Sqrt(Math.Abs(part)) * 127);
    }

    /// <summary>A line's codes and what it answers where no tag fits.</summary>
    private Span<sbyte> Codes(uint line) =>
        MemoryMarshal.Cast<ushort, sbyte>(_lines.AsSpan(_first + ((int)line * Units), Units)).Slice(FirstCode, Places + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Look(uint hash, uint line)
    {
        ref ushort tags = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lines), _first + (nint)(line * Units));
        uint answers = (uint)Vector512.Equals(Vector512.LoadUnsafe(ref tags), Vector512.Create((ushort)hash)).ExtractMostSignificantBits() & AllPlaces;
        int place = BitOperations.TrailingZeroCount(answers | (AllPlaces + 1));
        return Unsafe.Add(ref Unsafe.As<ushort, sbyte>(ref tags), FirstCode + place);
    }

    private int Beyond(uint hash)
    {
        uint line = hash >> _shift;
        int code = Full;
        for (uint step = 1; code == Full && step <= _last; step++)
        {
            code = Look(hash, (line + step) & _last);
        }

        return code == Full ? 0 : code * Math.Abs(code);
    }
}
