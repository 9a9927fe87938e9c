namespace CitationAudit.Extraction.Model;

/// <summary>
/// Labels the surroundings of one cue: content, source and relay, each chosen given the ones before, with the few best of every step
/// kept until the whole is compared. Not shared between threads.
/// </summary>
internal sealed class CueLabeller(HashedWeights weights)
{
    private const int Begins = 4;
    private const int Ends = 3;
    private const int Contents = 4;
    private const int Sources = 3;

    // A labelling this far below the best in log-probability has never won in cross-validation.
    private const float Hopeless = 4f;

    private readonly Choice _begins = new();
    private readonly Choice _ends = new();
    private readonly Choice _pieces = new();
    private readonly List<Content> _contents = [];

    private readonly record struct Content(Pieces Pieces, float Begin, float End, float Piece)
    {
        public float Sum => Begin + End + Piece;
    }

    /// <summary>Where a cue that begins at <paramref name="first"/> ends, most likely.</summary>
    public int EndOfCue(Traits traits, int first)
    {
        int best = first + 1;
        float most = float.NegativeInfinity;
        int limit = CueFeatures.Limit(traits, first);
        for (int end = first + 1; end <= limit; end++)
        {
            ScoringSink sink = new(weights);
            CueFeatures.End(ref sink, traits, first, end);
            (best, most) = sink.Sum > most ? (end, sink.Sum) : (best, most);
        }

        return best;
    }

    /// <summary>The best reading of a cue, or null where nothing can be its content.</summary>
    public Reading? Read(Traits traits, Run cue, float odds)
    {
        CueScene scene = new(traits, cue);
        FindContents(in scene);
        Reading? best = null;
        float second = float.NegativeInfinity;
        float most = float.NegativeInfinity;
        Pieces bestContent = default;
        foreach (Content content in _contents)
        {
            if (content.Sum < _contents[0].Sum - Hopeless)
            {
                continue;
            }

            (Run source, float sourceLog) = FindSource(in scene, content.Pieces, Run.None, role: 0);
            float total = content.Sum + sourceLog;
            if (total > most)
            {
                second = bestContent == content.Pieces ? second : most;
                (most, bestContent) = (total, content.Pieces);
                best = new Reading(cue, content.Pieces, source, Run.None, odds, content.Begin, content.End, content.Piece, sourceLog, total, 0);
            }
            else
            {
                second = Math.Max(second, total);
            }
        }

        return best is { } reading ? reading with { Relay = FindRelay(in scene, reading), Margin = most - second } : null;
    }

    private void FindContents(in CueScene scene)
    {
        _contents.Clear();
        _begins.Clear();
        for (int at = scene.Window.First; at < scene.Window.End; at++)
        {
            if (ContentFeatures.MayBegin(in scene, at))
            {
                ScoringSink sink = new(weights);
                ContentFeatures.Begin(ref sink, in scene, at);
                _begins.Add(at, sink.Sum);
            }
        }

        _begins.Normalise(Begins);
        for (int rank = 0; rank < Begins && rank < _begins.Count; rank++)
        {
            (int first, float begin) = _begins[rank];
            if (rank > 0 && begin < _begins[0].Score - Hopeless)
            {
                break;
            }

            FindEnds(in scene, first, 0);
            for (int ended = 0; ended < Ends && ended < _ends.Count; ended++)
            {
                (int end, float log) = _ends[ended];
                _contents.Add(new Content(new Pieces(new Run(first, end), Run.None), begin, log, 0));
            }
        }

        _contents.Sort((left, right) => right.Sum.CompareTo(left.Sum));
        if (_contents.Count > Contents)
        {
            _contents.RemoveRange(Contents, _contents.Count - Contents);
        }

        for (int at = 0; at < _contents.Count; at++)
        {
            _contents[at] = WithSecondPiece(in scene, _contents[at]);
        }

        _contents.Sort((left, right) => right.Sum.CompareTo(left.Sum));
    }

    private void FindEnds(in CueScene scene, int first, uint piece)
    {
        _ends.Clear();
        int limit = piece == 0 ? ContentFeatures.Limit(in scene, first) : scene.Window.End;
        for (int end = first + 1; end <= limit; end++)
        {
            if (ContentFeatures.MayEnd(in scene, end - 1))
            {
                ScoringSink sink = new(weights);
                ContentFeatures.End(ref sink, in scene, first, end, piece);
                _ends.Add(end, sink.Sum);
            }
        }

        _ends.Normalise(Ends);
    }

    private Content WithSecondPiece(in CueScene scene, Content content)
    {
        Run first = content.Pieces.First;
        _pieces.Clear();
        ScoringSink none = new(weights);
        PieceFeatures.None(ref none, in scene, first);
        _pieces.Add(-1, none.Sum);
        for (int at = Math.Max(first.End + 1, scene.Window.First); at < scene.Window.End; at++)
        {
            if (PieceFeatures.MayBegin(in scene, first, at))
            {
                ScoringSink sink = new(weights);
                PieceFeatures.Begin(ref sink, in scene, first, at);
                _pieces.Add(at, sink.Sum);
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

    private (Run Span, float Log) FindSource(in CueScene scene, Pieces content, Run taken, uint role)
    {
        SourceFeatures features = new(in scene, content, taken, role);
        _begins.Clear();
        ScoringSink none = new(weights);
        features.None(ref none);
        _begins.Add(-1, none.Sum);
        for (int at = features.First; at < features.End; at++)
        {
            if (features.MayBegin(at))
            {
                ScoringSink sink = new(weights);
                features.Begin(ref sink, at);
                _begins.Add(at, sink.Sum);
            }
        }

        _begins.Normalise(Sources);
        (Run best, float most) = (Run.None, float.NegativeInfinity);
        for (int rank = 0; rank < Sources && rank < _begins.Count; rank++)
        {
            (int first, float begin) = _begins[rank];
            if (begin <= most)
            {
                break;
            }

            if (first < 0)
            {
                (best, most) = (Run.None, begin);
                continue;
            }

            (int end, float log) = EndOfSource(in features, first);
            if (end > first && begin + log > most)
            {
                (best, most) = (new Run(first, end), begin + log);
            }
        }

        return (best, most);
    }

    private (int End, float Log) EndOfSource(in SourceFeatures features, int first)
    {
        _ends.Clear();
        int limit = features.Limit(first);
        for (int end = first + 1; end <= limit; end++)
        {
            if (features.MayEnd(end - 1))
            {
                ScoringSink sink = new(weights);
                features.Ends(ref sink, first, end);
                _ends.Add(end, sink.Sum);
            }
        }

        _ends.Normalise(1);
        return _ends.Count == 0 ? (first, float.NegativeInfinity) : _ends[0];
    }

    private Run FindRelay(in CueScene scene, Reading reading)
    {
        ScoringSink expected = new(weights);
        RelayFeatures.Expect(ref expected, in scene, reading.Source);
        return expected.Sum < 0 ? Run.None : FindSource(in scene, reading.Content, reading.Source, role: 1).Span;
    }
}
