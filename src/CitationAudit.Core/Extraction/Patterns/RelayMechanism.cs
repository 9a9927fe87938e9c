namespace CitationAudit.Extraction;

/// <summary>A medium passes on what another said: <c>نقلت وكالة عن الوزير أن …</c>, <c>ذكرت الوكالة نقلا عن الوزير أن …</c>.</summary>
internal static class RelayMechanism
{
    private const int Farthest = 30;

    /// <summary>The statement of a relay verb or phrase at <paramref name="at"/>, or null where no original source is named.</summary>
    public static Finding? Find(Reading reading, PatternRule rule, int at, CueMatch cue)
    {
        int from = at + cue.Tokens;
        bool phrase = cue.Tokens > 1;
        int lead = phrase ? from - 1 : Lead(reading, from, cue.Cue);
        if (lead < 0 || ComplementFinder.Behind(reading, lead + 1, cue.Cue, rule.Complements) is not { } complement)
        {
            return null;
        }

        TokenRange source = SourceFinder.Behind(reading, lead + 1, complement.Mark);
        TokenRange via = phrase ? Medium(reading, at) : SourceFinder.Behind(reading, from, lead);
        if (!phrase && via.IsEmpty && !cue.Conjoined)
        {
            via = SubjectFinder.Before(reading, SubjectFinder.GroupStart(reading, at));
        }

        TokenRange content = ContentFinder.From(reading, complement.Start);
        return content.IsEmpty || source.IsEmpty
            ? null
            : new Finding([content], reading.Document.SpanOf(at, from), reading.SpanOf(source), reading.SpanOf(via));
    }

    /// <summary>Index of the preposition that leads to the original source; -1 where there is none.</summary>
    private static int Lead(Reading reading, int from, Cue cue)
    {
        int limit = Math.Min(reading.SentenceOf(from - 1).EndToken, from + Farthest);
        for (int at = from; at < limit; at++)
        {
            if (cue.Prepositions.Contains(reading.Tokens[at].Normal))
            {
                return at;
            }

            if (reading.IsStop(at) || reading.Is(at, WordClasses.Complementizer | WordClasses.Opener))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The medium before the phrase: the subject of the verb of speech that stands before it.</summary>
    private static TokenRange Medium(Reading reading, int at)
    {
        int first = Math.Max(reading.SentenceOf(at).FirstToken, at - Farthest);
        for (int verb = at - 1; verb >= first; verb--)
        {
            if (reading.IsCue(verb, CueKind.Verb, CueKind.Relay))
            {
                return SourceFinder.Behind(reading, verb + 1, at);
            }
        }

        return default;
    }
}
