namespace CitationAudit.Extraction.Model;

/// <summary>
/// Sums the weights of the features: it gathers hashes first and looks them up together, so that the looks need not wait for each other.
/// </summary>
/// <param name="weights">The weights.</param>
/// <param name="gathered">Room for hashes; any length but 0, and no other sink's at the same time.</param>
internal struct ScoringSink(HashedWeights weights, uint[] gathered) : IFeatureSink
{
    private int _count;
    private int _sum;

    /// <summary>The sum as a whole number (see <see cref="HashedWeights.Score(uint)"/>).</summary>
    public int Score()
    {
        _sum += weights.Score(gathered.AsSpan(0, _count));
        _count = 0;
        return _sum;
    }

    /// <summary>The sum.</summary>
    public float Sum() => weights.WeightOf(Score());

    public void Add(Feature feature, uint a) => Gather(FeatureHash.Of(feature, a, 0, 0));

    public void Add(Feature feature, uint a, uint b) => Gather(FeatureHash.Of(feature, a, b, 0));

    public void Add(Feature feature, uint a, uint b, uint c) => Gather(FeatureHash.Of(feature, a, b, c));

    private void Gather(uint hash)
    {
        if (_count == gathered.Length)
        {
            Score();
        }

        // Most features have no weight: no branch, for it could not be guessed.
        gathered[_count] = hash;
        _count += weights.MayHold(hash);
    }
}
