using System.Runtime.InteropServices;

namespace CitationAudit.Extraction.Model;

/// <summary>Finds the likeliest sources and relays of one cue after another in one document. Not shared between threads.</summary>
internal sealed class SourceLabeller
{
    private const int Sources = 3;
    private const int SourceEnds = 2;
    private const int Roles = 2;

    private readonly HashedWeights _weights;
    private readonly Traits _traits;
    private readonly RecentLooks _looks;
    private readonly Choice _glances = new();
    private readonly Choice _begins = new();
    private readonly Choice _ends = new();
    private readonly List<(Run Span, float Log)> _sources = [];

    // Contents of one cue mostly leave its sources alike: what was found for the cue at hand.
    private readonly ScoreCache _begun = new(((2 * SourceFeatures.Reach) + CueFeatures.Longest) * (int)SourceFeatures.Lies);
    private readonly Dictionary<(int First, uint Place, int Stop, int Limit), (int From, int Count)> _ended = [];
    private readonly List<(int End, float Log)> _found = [];
    private Run _cue = Run.None;
    private uint _role;

    // What speaks for a beginning whatever the cue, for one that lies to the cue in one way, and for an end whatever ends there; for source and relay.
    private readonly ScoreCache?[] _openings = new ScoreCache?[Roles];
    private readonly ScoreCache?[] _lies = new ScoreCache?[Roles * SourceFeatures.Lies];
    private readonly ScoreCache?[] _endings = new ScoreCache?[Roles];

    public SourceLabeller(HashedWeights weights, Traits traits, RecentLooks looks) => (_weights, _traits, _looks) = (weights, traits, looks);

    /// <summary>The likeliest spans, the best first; the empty span stands for none. Good until the next call.</summary>
    /// <param name="scene">The cue.</param>
    /// <param name="content">Its content.</param>
    /// <param name="taken">Tokens that another role has already.</param>
    /// <param name="role">0 for the source, 1 for the relay.</param>
    public IReadOnlyList<(Run Span, float Log)> Find(in CueScene scene, Pieces content, Run taken, uint role)
    {
        SourceFeatures features = new(in scene, content, taken, role);
        _sources.Clear();
        _begins.Clear();
        _glances.Clear();
        Remember(scene.Cue, role);
        ScoringSink none = new(_weights, _looks);
        features.None(ref none);
        _begins.Add(-1, none.Sum());
        for (int at = features.First; at < features.End; at++)
        {
            if (features.MayBegin(at))
            {
                _glances.Add(at, Opening(at, role));
            }
        }

        _glances.Keep(CueLabeller.LooksAt(_traits), CueLabeller.GlanceWithin(_weights, _traits));
        for (int rank = 0; rank < _glances.Count; rank++)
        {
            (int at, float glance) = _glances[rank];
            ScoringSink sink = new(_weights, _looks);
            features.BeginFrom(ref sink, at);
            _begins.Add(at, _weights.WeightOf(sink.Score() + Begin(in features, at) + Lie(at, role, features.PlaceOf(at)) + (int)glance));
        }

        _begins.Normalise(Sources);
        for (int rank = 0; rank < Sources && rank < _begins.Count; rank++)
        {
            (int first, float begin) = _begins[rank];
            if (begin < _begins[0].Score - CueLabeller.Hopeless)
            {
                break;
            }

            if (first < 0)
            {
                _sources.Add((Run.None, begin));
                continue;
            }

            (int from, int count) = FindEnds(in features, first, role);
            for (int ended = from; ended < from + count; ended++)
            {
                _sources.Add((new Run(first, _found[ended].End), begin + _found[ended].Log));
            }
        }

        _sources.Sort((left, right) => right.Log.CompareTo(left.Log));
        return _sources;
    }

    private void Remember(Run cue, uint role)
    {
        if (cue != _cue || role != _role)
        {
            (_cue, _role) = (cue, role);
            _begun.Clear();
            _ended.Clear();
            _found.Clear();
        }
    }

    private int Begin(in SourceFeatures features, int at)
    {
        ref int score = ref _begun[((at - features.First) * (int)SourceFeatures.Lies) + (int)features.PlaceOf(at)];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(_weights, _looks);
            features.BeginAlike(ref sink, at);
            score = sink.Score();
        }

        return score;
    }

    /// <summary>Where in the list of found ends those of a source stand, and how many there are.</summary>
    private (int From, int Count) FindEnds(in SourceFeatures features, int first, uint role)
    {
        int limit = features.Limit(first);
        ref (int From, int Count) ends = ref CollectionsMarshal.GetValueRefOrAddDefault(_ended, (first, features.PlaceOf(first), features.StopOf(first), limit), out bool known);
        if (known)
        {
            return ends;
        }

        _ends.Clear();
        for (int end = first + 1; end <= limit; end++)
        {
            if (features.MayEnd(end - 1))
            {
                ScoringSink sink = new(_weights, _looks);
                features.Ends(ref sink, first, end);
                _ends.Add(end, _weights.WeightOf(sink.Score() + Ending(end, role)));
            }
        }

        _ends.Normalise(SourceEnds);
        ends = (_found.Count, Math.Min(SourceEnds, _ends.Count));
        for (int rank = 0; rank < ends.Count; rank++)
        {
            _found.Add(_ends[rank]);
        }

        return ends;
    }

    private int Opening(int at, uint role)
    {
        ref int score = ref (_openings[role] ??= new ScoreCache(_traits.Count))[at];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(_weights, _looks);
            SourceEdgeFeatures.Opening(ref sink, _traits, at, role);
            score = sink.Score();
        }

        return score;
    }

    private int Lie(int at, uint role, uint lie)
    {
        ref int score = ref (_lies[(role * SourceFeatures.Lies) + lie] ??= new ScoreCache(_traits.Count))[at];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(_weights, _looks);
            SourceEdgeFeatures.Lie(ref sink, _traits, at, role, lie);
            score = sink.Score();
        }

        return score;
    }

    private int Ending(int end, uint role)
    {
        ref int score = ref (_endings[role] ??= new ScoreCache(_traits.Count + 1))[end];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(_weights, _looks);
            SourceEdgeFeatures.Ending(ref sink, _traits, end, role);
            score = sink.Score();
        }

        return score;
    }
}
