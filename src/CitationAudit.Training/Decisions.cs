using System.Runtime.InteropServices;

namespace CitationAudit.Training;

/// <summary>
/// Decisions to learn from: each is a choice among candidates, or a yes or no, and each candidate a list of features, first by hash and
/// after <see cref="Settle"/> by number.
/// </summary>
internal sealed class Decisions
{
    private readonly List<uint> _features = [];
    private readonly List<int> _candidates = [0];
    private readonly List<int> _decisions = [0];
    private readonly List<int> _answers = [];
    private readonly List<float> _heads = [];
    private int[] _numbers = [];

    /// <summary>How many decisions.</summary>
    public int Count => _answers.Count;

    /// <summary>Where the next candidate's features are to be put; <see cref="EndCandidate"/> closes it.</summary>
    public List<uint> Features => _features;

    /// <summary>The hashes of the features that are learned, by number.</summary>
    public IReadOnlyList<uint> Learned { get; private set; } = [];

    /// <summary>Closes a candidate; what is learned is added to its <paramref name="head"/> start.</summary>
    public void EndCandidate(float head = 0)
    {
        _candidates.Add(_features.Count);
        _heads.Add(head);
    }

    /// <summary>What a candidate has before anything is learned.</summary>
    public float HeadOf(int candidate) => _heads[candidate];

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
        _heads.RemoveRange(kept, _heads.Count - kept);
        _features.RemoveRange(_candidates[^1], _features.Count - _candidates[^1]);
    }

    /// <summary>Gives numbers to the features and drops those that are met less often than <paramref name="least"/>: they teach by rote.</summary>
    public void Settle(int least)
    {
        Dictionary<uint, int> met = [];
        foreach (uint feature in _features)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(met, feature, out _)++;
        }

        List<uint> learned = [];
        foreach ((uint feature, int times) in met)
        {
            met[feature] = times >= least ? learned.Count : -1;
            if (times >= least)
            {
                learned.Add(feature);
            }
        }

        List<int> numbers = new(_features.Count);
        int at = 0;
        for (int candidate = 1; candidate < _candidates.Count; candidate++)
        {
            for (; at < _candidates[candidate]; at++)
            {
                if (met[_features[at]] is >= 0 and int number)
                {
                    numbers.Add(number);
                }
            }

            _candidates[candidate] = numbers.Count;
        }

        _features.Clear();
        _features.TrimExcess();
        (_numbers, Learned) = ([.. numbers], learned);
    }

    /// <summary>Index of the first candidate of a decision, and behind its last.</summary>
    public (int First, int End) CandidatesOf(int decision) => (_decisions[decision], _decisions[decision + 1]);

    /// <summary>A candidate's features.</summary>
    public ReadOnlySpan<int> FeaturesOf(int candidate) => _numbers.AsSpan(_candidates[candidate].._candidates[candidate + 1]);

    /// <summary>The right candidate's index within its decision; for a question 1 for yes, 0 for no.</summary>
    public int AnswerOf(int decision) => _answers[decision];
}
