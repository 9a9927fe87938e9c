namespace CitationAudit.Extraction.Model;

/// <summary>Finds the likeliest sources and relays of one cue after another in one document. Not shared between threads.</summary>
internal sealed class SourceLabeller
{
    private const int Sources = 3;
    private const int SourceEnds = 2;
    private const int Roles = 2;

    private readonly HashedWeights _weights;
    private readonly Traits _traits;
    private readonly uint[] _room;
    private readonly Choice _glances = new();
    private readonly Choice _begins = new();
    private readonly Choice _ends = new();
    private readonly List<(Run Span, float Log)> _sources = [];

    // What speaks for a beginning whatever the cue, for one that lies to the cue in one way, and for an end whatever ends there; for source and relay.
    private readonly ScoreCache?[] _openings = new ScoreCache?[Roles];
    private readonly ScoreCache?[] _lies = new ScoreCache?[Roles * SourceFeatures.Lies];
    private readonly ScoreCache?[] _endings = new ScoreCache?[Roles];

    public SourceLabeller(HashedWeights weights, Traits traits, uint[] room) => (_weights, _traits, _room) = (weights, traits, room);

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
        ScoringSink none = new(_weights, _room);
        features.None(ref none);
        _begins.Add(-1, none.Sum());
        for (int at = features.First; at < features.End; at++)
        {
            if (features.MayBegin(at))
            {
                _glances.Add(at, Opening(at, role));
            }
        }

        int looks = CueLabeller.LooksAt(_traits);
        _glances.Sort(looks);
        for (int rank = 0; rank < looks && rank < _glances.Count; rank++)
        {
            (int at, float glance) = _glances[rank];
            ScoringSink sink = new(_weights, _room);
            features.Begin(ref sink, at);
            _begins.Add(at, _weights.WeightOf(sink.Score() + Lie(at, role, features.PlaceOf(at)) + (int)glance));
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

            FindEnds(in features, first, role);
            for (int ended = 0; ended < SourceEnds && ended < _ends.Count; ended++)
            {
                _sources.Add((new Run(first, _ends[ended].At), begin + _ends[ended].Score));
            }
        }

        _sources.Sort((left, right) => right.Log.CompareTo(left.Log));
        return _sources;
    }

    private void FindEnds(in SourceFeatures features, int first, uint role)
    {
        _ends.Clear();
        int limit = features.Limit(first);
        for (int end = first + 1; end <= limit; end++)
        {
            if (features.MayEnd(end - 1))
            {
                ScoringSink sink = new(_weights, _room);
                features.Ends(ref sink, first, end);
                _ends.Add(end, _weights.WeightOf(sink.Score() + Ending(end, role)));
            }
        }

        _ends.Normalise(SourceEnds);
    }

    private int Opening(int at, uint role)
    {
        ref int score = ref (_openings[role] ??= new ScoreCache(_traits.Count))[at];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(_weights, _room);
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
            ScoringSink sink = new(_weights, _room);
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
            ScoringSink sink = new(_weights, _room);
            SourceEdgeFeatures.Ending(ref sink, _traits, end, role);
            score = sink.Score();
        }

        return score;
    }
}
