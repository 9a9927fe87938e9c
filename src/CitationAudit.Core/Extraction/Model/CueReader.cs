namespace CitationAudit.Extraction.Model;

/// <summary>Finds the readings of a document with one set of weights.</summary>
internal static class CueReader
{
    /// <summary>
    /// Log-odds from which the readings of a cue are learnt from: a probability of .04, low, for the whole statement is judged later. A
    /// model may ask for more (see <see cref="StatementModel.Look"/>).
    /// </summary>
    public const float LeastOdds = -3.178f;

    // Log-odds by words and marks alone from which the layers of evidence are asked too. What they say has not lifted a word from below
    // to LeastOdds but for one in several thousand; a third of the words that are left need not be asked about. From -1.75 a fifth of those
    // would be spared more, for .003 of F1.
    private const float LeastByWords = -2.5f;

    // Log-odds of what cannot be a cue.
    private const float Impossible = -20;

    /// <summary>Log-odds that a word begins a cue as it looks at first sight; far below zero for what is no word.</summary>
    public static float[] SiftOdds(HashedWeights weights, Traits traits)
    {
        RecentLooks looks = weights.Rent();
        float[] odds = new float[traits.Count];
        for (int at = 0; at < odds.Length; at++)
        {
            odds[at] = Impossible;
            if (SiftFeatures.IsWord(traits, at))
            {
                ScoringSink sink = new(weights, looks);
                SiftFeatures.Of(ref sink, traits, at);
                odds[at] = sink.Sum();
            }
        }

        weights.Return(looks);
        return odds;
    }

    /// <summary>Notes in the traits the words that may begin a cue: those whose first look reaches <paramref name="least"/>.</summary>
    public static void Sift(Traits traits, ReadOnlySpan<float> odds, float least)
    {
        for (int at = 0; at < odds.Length; at++)
        {
            traits.MayBeCue[at] = odds[at] > Impossible && odds[at] >= least;
        }
    }

    /// <summary>Log-odds that a cue begins at each token; far below zero where none may. The traits must have been sifted.</summary>
    public static float[] Odds(HashedWeights weights, HiddenLayer? layer, Traits traits)
    {
        RecentLooks looks = weights.Rent();
        float[] odds = new float[traits.Count];
        for (int at = 0; at < odds.Length; at++)
        {
            odds[at] = Impossible;
            if (traits.MayBeCue[at])
            {
                ScoringSink sink = new(weights, looks);
                CueFeatures.Words(ref sink, traits, at);
                if (traits.Trees is null || sink.Sum() >= LeastByWords)
                {
                    CueFeatures.Evidence(ref sink, traits, at);
                    odds[at] = sink.Sum();
                }
            }
        }

        weights.Return(looks);
        if (layer is not null)
        {
            HiddenLayers.MixCues(layer, traits, odds, Impossible);
        }

        return odds;
    }

    /// <summary>Sets the traits' cue levels from the odds.</summary>
    public static void SetLevels(Traits traits, ReadOnlySpan<float> odds)
    {
        float[] probabilities = new float[odds.Length];
        for (int at = 0; at < probabilities.Length; at++)
        {
            probabilities[at] = odds[at] == Impossible ? 0 : Probability(odds[at]);
        }

        traits.SetCueLevel(probabilities);
    }

    /// <summary>The readings of all cues whose odds reach <paramref name="least"/>, in the order of the cues; the traits' cue levels must be set.</summary>
    public static List<Reading> Read(HashedWeights weights, Traits traits, ReadOnlySpan<float> odds, float least) =>
        Choose(weights, traits, Propose(weights, traits, odds, least));

    /// <summary>The likeliest readings of each cue whose odds reach <paramref name="least"/>, in the order of the cues, the best of each first.</summary>
    public static List<List<Reading>> Propose(HashedWeights weights, Traits traits, ReadOnlySpan<float> odds, float least)
    {
        RecentLooks looks = weights.Rent();
        CueLabeller labeller = new(weights, traits, looks);
        List<List<Reading>> readings = [];
        for (int at = 0; at < odds.Length; at++)
        {
            if (traits.MayBeCue[at] && odds[at] >= least
                && labeller.Propose(new Run(at, labeller.EndOfCue(at)), odds[at]) is { Count: > 0 } proposed)
            {
                readings.Add(proposed);
            }
        }

        weights.Return(looks);
        return readings;
    }

    /// <summary>One reading of each cue.</summary>
    public static List<Reading> Choose(HashedWeights weights, Traits traits, List<List<Reading>> proposed)
    {
        RecentLooks looks = weights.Rent();
        CueLabeller labeller = new(weights, traits, looks);
        List<Reading> readings = [.. proposed.Select(labeller.Choose)];
        weights.Return(looks);
        return readings;
    }

    /// <summary>Log-odds of each reading to be a statement.</summary>
    public static float[] Judge(HashedWeights weights, HiddenLayer? layer, Traits traits, List<Reading> readings)
    {
        RecentLooks looks = weights.Rent();
        float[] odds = new float[readings.Count];
        for (int at = 0; at < odds.Length; at++)
        {
            ScoringSink sink = new(weights, looks);
            StatementFeatures.Judge(ref sink, traits, readings, at);
            odds[at] = sink.Sum();
        }

        weights.Return(looks);
        if (layer is not null)
        {
            HiddenLayers.MixStatements(layer, traits, readings, odds);
        }

        return odds;
    }

    /// <summary>Indexes of the readings to keep: the likelier first, none whose cue another has taken, in the order of the cues.</summary>
    public static List<int> Select(List<Reading> readings, ReadOnlySpan<float> odds, float least)
    {
        float[] likely = odds.ToArray();
        int[] order = new int[readings.Count];
        for (int at = 0; at < order.Length; at++)
        {
            order[at] = at;
        }

        Array.Sort(order, (left, right) => likely[left] != likely[right] ? likely[right].CompareTo(likely[left]) : left.CompareTo(right));
        bool[] taken = new bool[order.Length];
        foreach (int at in order)
        {
            taken[at] = likely[at] >= least && !Clashes(readings, taken, at);
        }

        return [.. Enumerable.Range(0, taken.Length).Where(at => taken[at])];
    }

    public static float Probability(float odds) => 1 / (1 + MathF.Exp(-odds));

    private static bool Clashes(List<Reading> readings, bool[] taken, int at)
    {
        // Cues are short and in order, so only near readings can overlap.
        for (int other = Math.Max(0, at - CueFeatures.Longest); other < Math.Min(readings.Count, at + CueFeatures.Longest + 1); other++)
        {
            if (taken[other] && (readings[other].Cue.Meets(readings[at].Cue)
                || (readings[other].Content == readings[at].Content && readings[other].Source == readings[at].Source && !readings[at].Source.IsEmpty)))
            {
                return true;
            }
        }

        return false;
    }
}
