namespace CitationAudit.Extraction.Model;

/// <summary>Finds the readings of a document with one set of weights.</summary>
internal static class CueReader
{
    /// <summary>Probability from which a token is looked at as a cue: low, for the whole statement is judged later.</summary>
    public const float LeastProbability = 0.02f;

    /// <summary>Log-odds that a cue begins at each token; far below zero where none may.</summary>
    public static float[] Odds(HashedWeights weights, Traits traits)
    {
        float[] odds = new float[traits.Count];
        for (int at = 0; at < odds.Length; at++)
        {
            odds[at] = -20;
            if (CueFeatures.MayBegin(traits, at))
            {
                ScoringSink sink = new(weights);
                CueFeatures.Begin(ref sink, traits, at);
                odds[at] = sink.Sum;
            }
        }

        return odds;
    }

    /// <summary>Sets the traits' cue levels from the odds.</summary>
    public static void SetLevels(Traits traits, ReadOnlySpan<float> odds)
    {
        float[] probabilities = new float[odds.Length];
        for (int at = 0; at < probabilities.Length; at++)
        {
            probabilities[at] = Probability(odds[at]);
        }

        traits.SetCueLevel(probabilities);
    }

    /// <summary>The readings of all likely cues, in the order of the cues; the traits' cue levels must be set.</summary>
    public static List<Reading> Read(HashedWeights weights, Traits traits, ReadOnlySpan<float> odds)
    {
        CueLabeller labeller = new(weights);
        List<Reading> readings = [];
        for (int at = 0; at < odds.Length; at++)
        {
            if (Probability(odds[at]) >= LeastProbability
                && labeller.Propose(traits, new Run(at, labeller.EndOfCue(traits, at)), odds[at]) is { Count: > 0 } proposed)
            {
                readings.Add(labeller.Choose(traits, proposed));
            }
        }

        return readings;
    }

    /// <summary>Log-odds of each reading to be a statement.</summary>
    public static float[] Judge(HashedWeights weights, Traits traits, List<Reading> readings)
    {
        float[] odds = new float[readings.Count];
        for (int at = 0; at < odds.Length; at++)
        {
            ScoringSink sink = new(weights);
            StatementFeatures.Judge(ref sink, traits, readings, at);
            odds[at] = sink.Sum;
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
