namespace CitationAudit.Extraction.Model;

/// <summary>
/// Labels the surroundings of one cue after another in one document: content, source and relay, each chosen given the ones before, with
/// the few best of every step kept until the whole is compared. Not shared between threads.
/// </summary>
internal sealed class CueLabeller
{
    /// <summary>A labelling this far below the best in log-probability has never won in cross-validation.</summary>
    public const float Hopeless = 3f;

    private const int Readings = 20;

    // Of the contents' ends and sources' beginnings that are chosen when all are looked at closely, one in several hundred is not among them.
    private const int Looks = 16;

    // Of the contents' beginnings so far below the best at first glance, none was the best in 124 articles of the training ones, and of the sources' one in several hundred.
    private const float Unlikely = 3f;

    // What an exact agreement is worth beside agreeing by half in content and in source.
    private const float Exactness = 0.5f;

    private readonly HashedWeights _weights;
    private readonly Traits _traits;
    private readonly RecentLooks _looks;
    private readonly ContentLabeller _contents;
    private readonly SourceLabeller _sources;
    private readonly Choice _choice = new();
    private readonly int[] _contentScores = new int[Readings];

    public CueLabeller(HashedWeights weights, Traits traits, RecentLooks looks)
    {
        (_weights, _traits, _looks) = (weights, traits, looks);
        (_contents, _sources) = (new ContentLabeller(weights, traits, _looks), new SourceLabeller(weights, traits, _looks));
    }

    /// <summary>
    /// How many candidates of a content's end or a source's beginning are looked at closely, the best at first glance. All of them where no
    /// layer of evidence parses: a close look is cheap then.
    /// </summary>
    public static int LooksAt(Traits traits) => traits.Trees is null ? int.MaxValue : Looks;

    /// <summary>How far below the best at first glance a candidate may score to be looked at closely; however far where no layer of evidence parses.</summary>
    public static float GlanceWithin(HashedWeights weights, Traits traits) => traits.Trees is null ? float.PositiveInfinity : weights.ScoreOf(Unlikely);

    /// <summary>Where a cue that begins at <paramref name="first"/> ends, most likely.</summary>
    public int EndOfCue(int first)
    {
        int best = first + 1;
        int most = int.MinValue;
        int limit = CueFeatures.Limit(_traits, first);
        for (int end = first + 1; end <= limit; end++)
        {
            ScoringSink sink = new(_weights, _looks);
            CueFeatures.End(ref sink, _traits, first, end);
            int score = sink.Score();
            (best, most) = score > most ? (end, score) : (best, most);
        }

        return best;
    }

    /// <summary>The likeliest readings of a cue, the best first; none where nothing can be its content. They have no relay yet.</summary>
    public List<Reading> Propose(Run cue, float odds)
    {
        CueScene scene = new(_traits, cue);
        List<Reading> readings = [];
        IReadOnlyList<(Run Span, float Log)> sources = [];
        int first = -1;
        foreach (LikelyContent content in _contents.Find(in scene))
        {
            // The choice of a source looks at where the content begins only; contents that begin together share it.
            if (content.Pieces.First.First != first)
            {
                first = content.Pieces.First.First;
                sources = _sources.Find(in scene, new Pieces(new Run(first, first + 1), Run.None), Run.None, role: 0);
            }

            foreach ((Run source, float log) in sources)
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

    /// <summary>True where readings are weighed as wholes besides: where a layer of evidence parses it gains nothing, and the steps' own odds decide.</summary>
    public static bool WeighsWholes(Traits traits) => traits.Trees is null;

    /// <summary>
    /// Of the proposed readings of one cue the one that is most likely to agree with an annotator's, with its relay: not always the
    /// likeliest one, for a reading also agrees with those that differ from it a little.
    /// </summary>
    public Reading Choose(List<Reading> proposed)
    {
        CueScene scene = new(_traits, proposed[0].Cue);
        _choice.Clear();
        for (int at = 0; at < proposed.Count; at++)
        {
            _choice.Add(at, proposed[at].Total + (WeighsWholes(_traits) ? Whole(in scene, proposed, at) : 0));
        }

        _choice.Normalise(0);
        (int best, float most, float agreed) = (0, -1, 0);
        for (int at = 0; at < proposed.Count; at++)
        {
            (float gain, float chance) = (Exactness * MathF.Exp(_choice[at].Score), 0);
            for (int other = 0; other < proposed.Count; other++)
            {
                if (Likeness.Of(proposed[at].Content, proposed[other].Content) >= 0.5)
                {
                    float weight = MathF.Exp(_choice[other].Score);
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

    /// <summary>What speaks for a reading as a whole; what depends on its content alone is scored once for all that share it.</summary>
    private float Whole(in CueScene scene, List<Reading> proposed, int at)
    {
        Reading reading = proposed[at];
        int alike = proposed.FindIndex(other => other.Content == reading.Content);
        if (alike == at)
        {
            ScoringSink content = new(_weights, _looks);
            WholeFeatures.Content(ref content, in scene, in reading);
            _contentScores[at] = content.Score();
        }

        ScoringSink others = new(_weights, _looks);
        WholeFeatures.Rest(ref others, in scene, in reading);
        return _weights.WeightOf(_contentScores[alike] + others.Score());
    }

    private Run FindRelay(in CueScene scene, Reading reading)
    {
        ScoringSink expected = new(_weights, _looks);
        RelayFeatures.Expect(ref expected, in scene, reading.Source);
        if (expected.Score() < 0)
        {
            return Run.None;
        }

        IReadOnlyList<(Run Span, float Log)> relays = _sources.Find(in scene, reading.Content, reading.Source, role: 1);
        return relays.Count == 0 ? Run.None : relays[0].Span;
    }
}
