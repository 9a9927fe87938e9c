namespace CitationAudit.Extraction.Model;

/// <summary>Finds the likeliest contents of one cue after another in one document. Not shared between threads.</summary>
internal sealed class ContentLabeller(HashedWeights weights, Traits traits, RecentLooks looks)
{
    // In cross-validation as many beginnings are right as where all are looked at closely.
    private const int Glances = 16;
    private const int Begins = 4;
    private const int Ends = 4;
    private const int Contents = 8;

    // Where a layer parses there are many layers, and a first glance does without them; one beginning in several hundred is lost so.
    private readonly bool _late = traits.Trees is not null;
    private readonly float _within = CueLabeller.GlanceWithin(weights, traits);
    private readonly Choice _glances = new();
    private readonly Choice _begins = new();
    private readonly Choice _ends = new();
    private readonly Choice _pieces = new();
    private readonly List<LikelyContent> _contents = [];

    // What speaks for a beginning by its link to the cue at hand, on either side of it.
    private readonly ScoreCache _links = new(2 * Trees.Links);

    // What speaks for a beginning whatever the cue, for cues behind it and before it, and for an end whatever ends there.
    private readonly ScoreCache[] _openings = [new(traits.Count), new(traits.Count)];
    private readonly ScoreCache[] _openingEvidence = [new(traits.Count), new(traits.Count)];
    private readonly ScoreCache _boundaries = new(traits.Count + 1);
    private readonly ScoreCache _boundaryEvidence = new(traits.Count + 1);

    /// <summary>The likeliest contents, by where they begin, the likelier of those that begin together first; good until the next call.</summary>
    public IReadOnlyList<LikelyContent> Find(in CueScene scene)
    {
        _contents.Clear();
        FindBegins(in scene);
        for (int rank = 0; rank < Begins && rank < _begins.Count; rank++)
        {
            (int first, float begin) = _begins[rank];
            if (rank > 0 && begin < _begins[0].Score - CueLabeller.Hopeless)
            {
                break;
            }

            FindEnds(in scene, first, 0);
            for (int ended = 0; ended < Ends && ended < _ends.Count; ended++)
            {
                (int end, float log) = _ends[ended];
                _contents.Add(new LikelyContent(new Pieces(new Run(first, end), Run.None), begin, log, 0));
            }
        }

        Keep(in scene);
        return _contents;
    }

    private void FindBegins(in CueScene scene)
    {
        _glances.Clear();
        _links.Clear();
        (ContentLie? last, int lies) = (null, 0);
        for (int at = scene.Window.First; at < scene.Window.End; at++)
        {
            if (ContentFeatures.MayBegin(in scene, at))
            {
                ContentLie lie = ContentFeatures.LieOf(in scene, at);
                if (lie != last)
                {
                    // Neighbours mostly lie alike.
                    ScoringSink sink = new(weights, looks);
                    ContentFeatures.Lie(ref sink, in scene, lie);
                    (last, lies) = (lie, sink.Score());
                }

                _glances.Add(at, lies + Link(in scene, at, lie.Side) + Opening(at, lie.Side) + (_late ? 0 : OpeningEvidence(at, lie.Side)));
            }
        }

        _glances.Keep(Glances, _within);
        _begins.Clear();
        for (int rank = 0; rank < _glances.Count; rank++)
        {
            (int at, float glance) = _glances[rank];
            ScoringSink sink = new(weights, looks);
            ContentFeatures.Begin(ref sink, in scene, at);
            _begins.Add(at, weights.WeightOf(sink.Score() + (_late ? OpeningEvidence(at, scene.Side(at)) : 0) + (int)glance));
        }

        _begins.Normalise(Begins);
    }

    private void Keep(in CueScene scene)
    {
        _contents.Sort((left, right) => right.Sum.CompareTo(left.Sum));
        if (_contents.Count > Contents)
        {
            _contents.RemoveRange(Contents, _contents.Count - Contents);
        }

        float most = float.NegativeInfinity;
        for (int at = 0; at < _contents.Count && _contents[at].Sum >= most - CueLabeller.Hopeless; at++)
        {
            _contents[at] = WithSecondPiece(in scene, _contents[at]);
            most = Math.Max(most, _contents[at].Sum);
        }

        _contents.RemoveAll(content => content.Sum < most - CueLabeller.Hopeless);
        _contents.Sort((left, right) => left.Pieces.First.First != right.Pieces.First.First
            ? left.Pieces.First.First.CompareTo(right.Pieces.First.First)
            : right.Sum.CompareTo(left.Sum));
    }

    private void FindEnds(in CueScene scene, int first, uint piece)
    {
        _ends.Clear();
        _glances.Clear();
        int limit = piece == 0 ? ContentEndFeatures.Limit(in scene, first) : scene.Window.End;
        for (int end = first + 1; end <= limit; end++)
        {
            if (ContentEndFeatures.MayEnd(in scene, end - 1))
            {
                _glances.Add(end, Boundary(end));
            }
        }

        _glances.Keep(CueLabeller.LooksAt(traits), _within);
        for (int rank = 0; rank < _glances.Count; rank++)
        {
            (int end, float glance) = _glances[rank];
            ScoringSink sink = new(weights, looks);
            ContentEndFeatures.End(ref sink, in scene, first, end, piece);
            _ends.Add(end, weights.WeightOf(sink.Score() + BoundaryEvidence(end) + (int)glance));
        }

        _ends.Normalise(Ends);
    }

    private int Link(in CueScene scene, int at, uint side)
    {
        if (scene.Traits.Trees is not { } trees)
        {
            return 0;
        }

        uint link = trees.Link(at, scene.Head);
        ref int score = ref _links[(int)((link * 2) + side)];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(weights, looks);
            ContentFeatures.Link(ref sink, in scene, link, side);
            score = sink.Score();
        }

        return score;
    }

    private int Opening(int at, uint side)
    {
        ref int score = ref _openings[side][at];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(weights, looks);
            ContentFeatures.Opening(ref sink, traits, at, side);
            score = sink.Score();
        }

        return score;
    }

    private int OpeningEvidence(int at, uint side)
    {
        ref int score = ref _openingEvidence[side][at];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(weights, looks);
            ContentFeatures.OpeningEvidence(ref sink, traits, at, side);
            score = sink.Score();
        }

        return score;
    }

    private int Boundary(int end)
    {
        ref int score = ref _boundaries[end];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(weights, looks);
            ContentEndFeatures.Boundary(ref sink, traits, end);
            score = sink.Score();
        }

        return score;
    }

    private int BoundaryEvidence(int end)
    {
        ref int score = ref _boundaryEvidence[end];
        if (!ScoreCache.IsKnown(score))
        {
            ScoringSink sink = new(weights, looks);
            ContentEndFeatures.BoundaryEvidence(ref sink, traits, end);
            score = sink.Score();
        }

        return score;
    }

    private LikelyContent WithSecondPiece(in CueScene scene, LikelyContent content)
    {
        Run first = content.Pieces.First;
        _pieces.Clear();
        ScoringSink none = new(weights, looks);
        PieceFeatures.None(ref none, in scene, first);
        _pieces.Add(-1, none.Sum());
        for (int at = Math.Max(first.End + 1, scene.Window.First); at < scene.Window.End; at++)
        {
            if (PieceFeatures.MayBegin(in scene, first, at))
            {
                ScoringSink sink = new(weights, looks);
                PieceFeatures.Begin(ref sink, in scene, first, at);
                _pieces.Add(at, sink.Sum());
            }
        }

        _pieces.Normalise(1);
        (int second, float log) = _pieces[0];
        if (second < 0)
        {
            return content with { Piece = log };
        }

        FindEnds(in scene, second, 1);
        return _ends.Count == 0 ? content : content with { Pieces = new Pieces(first, new Run(second, _ends[0].At)), Piece = log };
    }
}
