namespace CitationAudit.Extraction;

/// <summary>Finds where the content of a cue begins behind it, in a language whose clauses may follow without a complementizer.</summary>
internal static class BareComplementFinder
{
    // Circumstances between a verb and its content are seldom longer: "said in a statement released on Monday that".
    private const int Farthest = 16;

    /// <summary>The complement behind a cue that ends before <paramref name="from"/>, or null.</summary>
    public static Complement? Behind(Reading reading, int from, Cue cue, Complements wanted)
    {
        wanted &= cue.Complements;
        int limit = Math.Min(reading.SentenceOf(from - 1).EndToken, from + Farthest);
        int at = from;
        while (at < limit && reading.Is(at, WordClasses.Adverb | WordClasses.Time | WordClasses.Addressee) && !reading.Is(at, WordClasses.Determiner))
        {
            at++;
        }

        if (Marked(reading, at, limit, wanted) is { } near)
        {
            return near;
        }

        if ((wanted & Complements.Preposition) != 0 && at + 1 < limit && cue.Prepositions.Contains(reading.Tokens[at].Normal))
        {
            return new Complement(Complements.Preposition, at, at + 1);
        }

        if (at >= limit || !reading.Tokens[at].IsWord || reading.Is(at, WordClasses.Boundary | WordClasses.Turn))
        {
            return null;
        }

        bool person = (cue.Complements & Complements.Person) != 0;
        if (person || reading.Is(at, WordClasses.Preposition | WordClasses.Circumstance))
        {
            for (int next = at + 1; next < limit && !reading.IsStop(next); next++)
            {
                if (Marked(reading, next, limit, wanted) is { } far)
                {
                    return far;
                }
            }
        }

        return reading.Is(at, WordClasses.Preposition | WordClasses.Circumstance) ? null : Bare(reading, at, limit, wanted, person);
    }

    private static Complement? Marked(Reading reading, int at, int limit, Complements wanted)
    {
        int next = reading.IsComma(at) ? at + 1 : at;
        if (next >= limit)
        {
            return null;
        }

        if ((wanted & Complements.Quote) != 0 && reading.Opening(next) is not null)
        {
            return new Complement(Complements.Quote, at, next);
        }

        if ((wanted & Complements.Quote) != 0 && reading.Mark(at) == ':' && at + 1 < limit)
        {
            return new Complement(Complements.Quote, at, at + 1);
        }

        if ((wanted & Complements.Clause) != 0 && at == next && at + 1 < limit)
        {
            if (reading.Is(at, WordClasses.Complementizer))
            {
                int start = reading.Mark(at + 1) is ':' or ',' && at + 2 < limit ? at + 2 : at + 1;
                return new Complement(Complements.Clause, at, start);
            }

            if (reading.Is(at, WordClasses.Opener))
            {
                return new Complement(Complements.Clause, at, at);
            }
        }

        return (wanted & Complements.Infinitive) != 0 && reading.Tokens[at].Normal == "to" ? new Complement(Complements.Infinitive, at, at) : null;
    }

    private static Complement? Bare(Reading reading, int at, int limit, Complements wanted, bool person)
    {
        int start = at;
        if (person)
        {
            // "told CNN he would", "told him it was": the person is a pronoun or a run of capitals.
            start = reading.Is(at, WordClasses.Pronoun) ? at + 1 : at;
            while (start < limit && start >= at && reading.Tokens[start].IsWord && char.IsUpper(reading.Document.Text[reading.Tokens[start].Span.Start]))
            {
                start++;
            }

            if (start == at || start >= limit || !reading.Tokens[start].IsWord)
            {
                return null;
            }
        }

        return (wanted & Complements.Clause) != 0 ? new Complement(Complements.Clause, start, start)
            : (wanted & Complements.Object) != 0 ? new Complement(Complements.Object, start, start)
            : null;
    }
}
