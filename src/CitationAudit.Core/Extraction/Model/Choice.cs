namespace CitationAudit.Extraction.Model;

/// <summary>Scored candidates of one decision, turned into log-probabilities. Reused from decision to decision.</summary>
internal sealed class Choice
{
    private readonly List<(int At, float Score)> _candidates = [];

    public int Count => _candidates.Count;

    /// <summary>A candidate and, after <see cref="Normalise"/>, its log-probability; the best first.</summary>
    public (int At, float Score) this[int rank] => _candidates[rank];

    public void Clear() => _candidates.Clear();

    public void Add(int at, float score) => _candidates.Add((at, score));

    /// <summary>Turns scores into log-probabilities and brings the best <paramref name="ranks"/> to the front, in order.</summary>
    public void Normalise(int ranks)
    {
        if (_candidates.Count == 0)
        {
            return;
        }

        float most = float.NegativeInfinity;
        foreach ((_, float score) in _candidates)
        {
            most = Math.Max(most, score);
        }

        float sum = 0;
        foreach ((_, float score) in _candidates)
        {
            sum += MathF.Exp(score - most);
        }

        float logarithm = most + MathF.Log(sum);
        for (int at = 0; at < _candidates.Count; at++)
        {
            _candidates[at] = (_candidates[at].At, _candidates[at].Score - logarithm);
        }

        Sort(ranks);
    }

    /// <summary>Brings the best <paramref name="ranks"/> to the front, in order, without touching the scores.</summary>
    public void Sort(int ranks)
    {
        for (int rank = 0; rank < ranks && rank < _candidates.Count; rank++)
        {
            int best = rank;
            for (int at = rank + 1; at < _candidates.Count; at++)
            {
                best = _candidates[at].Score > _candidates[best].Score ? at : best;
            }

            (_candidates[rank], _candidates[best]) = (_candidates[best], _candidates[rank]);
        }
    }
}
