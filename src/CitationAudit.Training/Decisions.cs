namespace CitationAudit.Training;

/// <summary>
/// Decisions to learn from, as the places of their features in the table of weights: each is a choice among candidates, or a yes or no.
/// </summary>
internal sealed class Decisions
{
    private readonly List<int> _features = [];
    private readonly List<int> _candidates = [0];
    private readonly List<int> _decisions = [0];
    private readonly List<int> _answers = [];

    /// <summary>How many decisions.</summary>
    public int Count => _answers.Count;

    /// <summary>Where the next candidate's features are to be put; <see cref="EndCandidate"/> closes it.</summary>
    public List<int> Features => _features;

    public void EndCandidate() => _candidates.Add(_features.Count);

    /// <summary>Closes a choice among the candidates since the last; <paramref name="right"/> is the right one's index among them.</summary>
    public void EndChoice(int right)
    {
        _decisions.Add(_candidates.Count - 1);
        _answers.Add(right);
    }

    /// <summary>Closes a yes or no about the one candidate since the last.</summary>
    public void EndQuestion(bool yes) => EndChoice(yes ? 1 : 0);

    /// <summary>Drops the candidates since the last decision.</summary>
    public void Abandon()
    {
        int kept = _decisions[^1];
        _candidates.RemoveRange(kept + 1, _candidates.Count - kept - 1);
        _features.RemoveRange(_candidates[^1], _features.Count - _candidates[^1]);
    }

    /// <summary>Index of the first candidate of a decision, and behind its last.</summary>
    public (int First, int End) CandidatesOf(int decision) => (_decisions[decision], _decisions[decision + 1]);

    /// <summary>A candidate's features.</summary>
    public ReadOnlySpan<int> FeaturesOf(int candidate) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[_candidates[candidate].._candidates[candidate + 1]];

    /// <summary>The right candidate's index within its decision; for a question 1 for yes, 0 for no.</summary>
    public int AnswerOf(int decision) => _answers[decision];
}
