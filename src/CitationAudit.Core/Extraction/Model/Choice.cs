using System.Runtime.InteropServices;

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

        Span<(int At, float Score)> candidates = CollectionsMarshal.AsSpan(_candidates);
        float most = Most();
        float sum = 0;
        foreach ((_, float score) in candidates)
        {
            sum += MathF.Exp(score - most);
        }

        float logarithm = most + MathF.Log(sum);
        foreach (ref (int At, float Score) candidate in candidates)
        {
            candidate.Score -= logarithm;
        }

        Sort(ranks);
    }

    /// <summary>Drops all but the best <paramref name="count"/>, and those whose score lies more than <paramref name="within"/> below the best, without touching the scores.</summary>
    public void Keep(int count, float within)
    {
        if (count < _candidates.Count)
        {
            Sort(count);
            _candidates.RemoveRange(count, _candidates.Count - count);
        }

        float least = Most() - within;
        Span<(int At, float Score)> candidates = CollectionsMarshal.AsSpan(_candidates);
        int kept = 0;
        foreach ((int At, float Score) candidate in candidates)
        {
            candidates[kept] = candidate;
            kept += candidate.Score >= least ? 1 : 0;
        }

        CollectionsMarshal.SetCount(_candidates, kept);
    }

    private float Most()
    {
        float most = float.NegativeInfinity;
        foreach ((_, float score) in _candidates)
        {
            most = Math.Max(most, score);
        }

        return most;
    }

    /// <summary>Brings the best <paramref name="ranks"/> to the front, in order.</summary>
    private void Sort(int ranks)
    {
        Span<(int At, float Score)> candidates = CollectionsMarshal.AsSpan(_candidates);
        for (int rank = 0; rank < ranks && rank < candidates.Length; rank++)
        {
            int best = rank;
            for (int at = rank + 1; at < candidates.Length; at++)
            {
                best = candidates[at].Score > candidates[best].Score ? at : best;
            }

            (candidates[rank], candidates[best]) = (candidates[best], candidates[rank]);
        }
    }
}
