namespace CitationAudit.Extraction.Model;

/// <summary>Weights by the hash of their feature, sorted, as they are kept in a file.</summary>
/// <param name="Hashes">The hashes, rising.</param>
/// <param name="Codes">The code of each; none is 0.</param>
/// <param name="Largest">The weight that code 127 stands for.</param>
internal sealed record WeightList(uint[] Hashes, sbyte[] Codes, float Largest)
{
    /// <summary>Rounds weights to codes and drops those smaller than <paramref name="least"/>, and those that round to nothing.</summary>
    public static WeightList Of(IReadOnlyDictionary<uint, float> weights, float largest, float least = 0)
    {
        uint[] hashes =
        [
            .. weights
                .Where(weight => Math.Abs(weight.Value) >= least && HashedWeights.CodeOf(weight.Value, largest) != 0)
                .Select(weight => weight.Key)
                .Order(),
        ];
        return new WeightList(hashes, Array.ConvertAll(hashes, hash => HashedWeights.CodeOf(weights[hash], largest)), largest);
    }

    /// <summary>The same weights, ready to be looked up.</summary>
    public HashedWeights ToTable() => new(Hashes, Codes, Largest);
}
