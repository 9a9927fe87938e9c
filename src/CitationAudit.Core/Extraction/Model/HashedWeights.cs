namespace CitationAudit.Extraction.Model;

/// <summary>
/// The weights of all features in one table, found by hash and kept in a byte each: a code of a square-root scale, which keeps small
/// weights apart. Two features that meet in one place share its weight.
/// </summary>
internal sealed class HashedWeights
{
    private readonly sbyte[] _codes;
    private readonly float[] _values = new float[256];

    /// <summary>With the codes (a power of two of them, at least 2) and the largest weight.</summary>
    public HashedWeights(sbyte[] codes, float largest)
    {
        _codes = codes;
        Largest = largest;
        Shift = 32 - int.Log2(codes.Length);
        for (int code = -127; code <= 127; code++)
        {
            float part = code / 127f;
            _values[(byte)(sbyte)code] = part * Math.Abs(part) * largest;
        }
    }

    /// <summary>The codes, one for each place.</summary>
    public ReadOnlySpan<sbyte> Codes => _codes;

    /// <summary>The weight that code 127 stands for.</summary>
    public float Largest { get; }

    /// <summary>How far a 32-bit hash is shifted to find its place.</summary>
    public int Shift { get; }

    /// <summary>The weight at a feature's hash.</summary>
    public float this[uint hash] => _values[(byte)_codes[hash >> Shift]];

    /// <summary>Rounds trained weights to codes; weights beyond <paramref name="largest"/> are cut.</summary>
    public static HashedWeights Quantise(ReadOnlySpan<float> weights, float largest)
    {
        sbyte[] codes = new sbyte[weights.Length];
        for (int at = 0; at < codes.Length; at++)
        {
            double part = Math.Clamp(weights[at] / largest, -1, 1);
            codes[at] = (sbyte)Math.Round(Math.Sign(part) * Math.Sqrt(Math.Abs(part)) * 127);
        }

        return new HashedWeights(codes, largest);
    }
}
