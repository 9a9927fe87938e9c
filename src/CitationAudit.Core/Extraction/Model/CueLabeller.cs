namespace CitationAudit.Extraction.Model;

/// <summary>
/// Labels the surroundings of one cue: content, source and relay, each chosen given the ones before, with the few best of every step
/// kept until the whole is compared. For one document; not shared between threads.
/// </summary>
internal sealed class CueLabeller(HashedWeights weights)
{
    private const int Begins = 4;
    private const int Ends = 4;
    private const int Contents = 8;
    private const int Sources = 3;
    private const int SourceEnds = 2;
    private const int Readings = 20;

    // What an exact agreement is worth beside agreeing by half in content and in source.
    private const float Exactness = 0.5f;

    // A labelling this far below the best in log-probability has never won in cross-validation.
    private const float Hopeless = 3f;

    private readonly Choice _begins = new();
    private readonly Choice _ends = new();
    private readonly Choice _pieces = new();
    private readonly List<Content> _contents = [];
    private readonly List<(Run Span, float Log)> _sources = [];

    // What speaks for an end at each token whatever ends there, once it was asked for.
    private float[] _boundaries = [];

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

    /// <summary>The likeliest readings of a cue, the best first; none where nothing can be its content. They have no relay yet.</summary>
    public List<Reading> Propose(Traits traits, Run cue, float odds)
    {
        CueScene scene = new(traits, cue);
        FindContents(in scene);
        List<Reading> readings = [];
        int first = -1;
        foreach (Content content in _contents)
        {
            // The choice of a source looks at where the content begins only; contents that begin together share it.
            if (content.Pieces.First.First != first)
            {
                first = content.Pieces.First.First;
                FindSources(in scene, new Pieces(new Run(first, first + 1), Run.None), Run.None, role: 0);
            }

            foreach ((Run source, float log) in _sources)
            {
                if (!content.Pieces.Meets(source))
                {
                    readings.Add(new Reading(cue, content.Pieces, source, Run.None, odds, content.Begin, content.End, content.Piece, log, content.Sum + log, 0));
                }
            }
        }

        readings.Sort((left, right) => right.Total.CompareTo(left.Total));
        int kept = readings.FindIndex(reading => reading.Total < readings[0].Total - Hopeless);
        kept = Math.Min(kept < 0 ? readings.Count : kept, Readings);
        readings.RemoveRange(kept, readings.Count - kept);
        return readings;
    }

    /// <summary>
    /// Of the proposed readings of one cue the one that is most likely to agree with an annotator's, with its relay: not always the
    /// likeliest one, for a reading also agrees with those that differ from it a little.
    /// </summary>
    public Reading Choose(Traits traits, List<Reading> proposed)
    {
        CueScene scene = new(traits, proposed[0].Cue);
        _begins.Clear();
        for (int at = 0; at < proposed.Count; at++)
        {
            _begins.Add(at, proposed[at].Total);
        }

        _begins.Normalise(0);
        (int best, float most, float agreed) = (0, -1, 0);
        for (int at = 0; at < proposed.Count; at++)
        {
            (float gain, float chance) = (Exactness * MathF.Exp(_begins[at].Score), 0);
            for (int other = 0; other < proposed.Count; other++)
            {
                if (Likeness.Of(proposed[at].Content, proposed[other].Content) >= 0.5)
                {
                    float weight = MathF.Exp(_begins[other].Score);
                    chance += weight;
                    gain += Likeness.Of(proposed[at].Source, proposed[other].Source) >= 0.5 ? 2 * weight : weight;
                }
            }

            (best, most, agreed) = gain > most ? (at, gain, chance) : (best, most, agreed);
        }

        float rest = 1 - Math.Min(agreed, 1 - 1e-4f);
        Reading chosen = proposed[best];
        return chosen with { Total = MathF.Log(agreed), Margin = MathF.Log(agreed / rest), Relay = FindRelay(in scene, chosen) };
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

        float best = _contents.Count == 0 ? 0 : _contents.Max(content => content.Sum);
        _contents.RemoveAll(content => content.Sum < best - Hopeless);
        _contents.Sort((left, right) => left.Pieces.First.First != right.Pieces.First.First
            ? left.Pieces.First.First.CompareTo(right.Pieces.First.First)
            : right.Sum.CompareTo(left.Sum));
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
                _ends.Add(end, sink.Sum + Boundary(scene.Traits, end));
            }
        }

        _ends.Normalise(Ends);
    }

    private float Boundary(Traits traits, int end)
    {
        if (_boundaries.Length <= traits.Count)
        {
            _boundaries = new float[traits.Count + 1];
            Array.Fill(_boundaries, float.NaN);
        }

        ref float boundary = ref _boundaries[end];
        if (float.IsNaN(boundary))
        {
            ScoringSink sink = new(weights);
            ContentFeatures.Boundary(ref sink, traits, end);
            boundary = sink.Sum;
        }

        return boundary;
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

    /// <summary>Finds the likeliest spans of a source, or of a relay, the best first; the empty span stands for none.</summary>
    private void FindSources(in CueScene scene, Pieces content, Run taken, uint role)
    {
        SourceFeatures features = new(in scene, content, taken, role);
        _sources.Clear();
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
        for (int rank = 0; rank < Sources && rank < _begins.Count; rank++)
        {
            (int first, float begin) = _begins[rank];
            if (begin < _begins[0].Score - Hopeless)
            {
                break;
            }

            if (first < 0)
            {
                _sources.Add((Run.None, begin));
                continue;
            }

            FindSourceEnds(in features, first);
            for (int ended = 0; ended < SourceEnds && ended < _ends.Count; ended++)
            {
                _sources.Add((new Run(first, _ends[ended].At), begin + _ends[ended].Score));
            }
        }

        _sources.Sort((left, right) => right.Log.CompareTo(left.Log));
    }

    private void FindSourceEnds(in SourceFeatures features, int first)
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

        _ends.Normalise(SourceEnds);
    }

    private Run FindRelay(in CueScene scene, Reading reading)
    {
        ScoringSink expected = new(weights);
        RelayFeatures.Expect(ref expected, in scene, reading.Source);
        if (expected.Sum < 0)
        {
            return Run.None;
        }

        FindSources(in scene, reading.Content, reading.Source, role: 1);
        return _sources.Count == 0 ? Run.None : _sources[0].Span;
    }
}
