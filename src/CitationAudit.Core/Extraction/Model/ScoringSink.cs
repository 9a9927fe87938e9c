namespace CitationAudit.Extraction.Model;

/// <summary>
/// Sums the weights of the features: what was looked up lately at once, the others together at the end, so that the looks need not wait for
/// each other.
/// </summary>
/// <param name="weights">The weights.</param>
/// <param name="looks">What was looked up in them lately, with room for hashes; no other sink's at the same time.</param>
internal struct ScoringSink(HashedWeights weights, RecentLooks looks) : IFeatureSink
{
    private int _count;
    private int _sum;

    /// <summary>The sum as a whole number (see <see cref="HashedWeights.Score(uint)"/>).</summary>
    public int Score()
    {
        foreach (uint hash in looks.Gathered.AsSpan(0, _count))
        {
            int score = weights.Score(hash);
            looks.Remember(hash, score);
            _sum += score;
        }

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
        uint[] gathered = looks.Gathered;
        if (_count == gathered.Length)
        {
            Score();
        }

        // No branch on what is remembered, for it could not be guessed.
        _sum += looks.Recall(hash, out int known);
        gathered[_count] = hash;
        weights.Fetch(hash, known);
        _count += 1 - known;
    }
}
