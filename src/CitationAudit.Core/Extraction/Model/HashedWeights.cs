namespace CitationAudit.Extraction.Model;

/// <summary>
/// The weights of all features, found by hash in an open table; a feature without a weight costs one look. Each weight is a byte: a code
/// of a square-root scale, which keeps small weights apart. A feature is known by all 32 bits of its hash, so that what training never
/// met weighs nothing.
/// </summary>
internal sealed class HashedWeights
{
    // The low 24 bits of the hash, then the code; 0 is an empty place. The high bits are where the search begins.
    private readonly uint[] _entries;
    private readonly float[] _values = new float[256];
    private readonly int _shift;
    private readonly uint _last;

    /// <summary>With hashes, each once, and their codes, none of them 0.</summary>
    public HashedWeights(ReadOnlySpan<uint> hashes, ReadOnlySpan<sbyte> codes, float largest)
    {
        // At least 2^9 places keep the hash's high bits in the place; at most half of them are taken.
        int bits = Math.Max(9, int.Log2(Math.Max(1, hashes.Length)) + 2);
        _entries = new uint[1 << bits];
        _shift = 32 - bits;
        _last = (uint)_entries.Length - 1;
        Largest = largest;
        Count = hashes.Length;
        for (int code = -127; code <= 127; code++)
        {
            float part = code / 127f;
            _values[(byte)(sbyte)code] = part * Math.Abs(part) * largest;
        }

        for (int at = 0; at < hashes.Length; at++)
        {
            uint place = hashes[at] >> _shift;
            while (_entries[place] != 0)
            {
                place = (place + 1) & _last;
            }

            _entries[place] = (hashes[at] << 8) | (byte)codes[at];
        }
    }

    /// <summary>How many features have a weight.</summary>
    public int Count { get; }

    /// <summary>The weight that code 127 stands for.</summary>
    public float Largest { get; }

    /// <summary>The weight of a feature's hash; 0 where it has none.</summary>
    public float this[uint hash]
    {
        get
        {
            uint tag = hash << 8;
            uint place = hash >> _shift;
            while (_entries[place] is not 0 and uint entry)
            {
                if ((entry & 0xFFFF_FF00) == tag)
                {
                    return _values[(byte)entry];
                }

                place = (place + 1) & _last;
            }

            return 0;
        }
    }

    /// <summary>The code of a weight; weights beyond <paramref name="largest"/> are cut.</summary>
    public static sbyte CodeOf(float weight, float largest)
    {
        double part = Math.Clamp(weight / largest, -1, 1);
        return (sbyte)Math.Round(Math.Sign(part) * Math.Sqrt(Math.Abs(part)) * 127);
    }
}
