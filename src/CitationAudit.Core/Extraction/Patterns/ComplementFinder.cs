using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Finds where the content of a cue begins behind it.</summary>
internal static class ComplementFinder
{
    // The longest source phrase with its circumstances that stands between a verb and its content in the training articles.
    private const int Farthest = 45;

    // Quoted names are short; measured on the Arabic training articles, nine in ten have at most three words.
    private const int LongestName = 3;

    /// <summary>The complement behind a cue that ends before <paramref name="from"/>, or null.</summary>
    public static Complement? Behind(Reading reading, int from, Cue cue, Complements wanted)
    {
        wanted &= cue.Complements;
        if (from >= reading.Tokens.Length || from == 0)
        {
            return null;
        }

        if (reading.Words.BareClauses)
        {
            return BareComplementFinder.Behind(reading, from, cue, wanted);
        }

        int limit = Math.Min(reading.SentenceOf(from - 1).EndToken, from + Farthest);
        if ((wanted & Complements.Adjacent) != 0 && reading.Tokens[from].IsWord)
        {
            return new Complement(Complements.Adjacent, from, from);
        }

        Complement? open = null;
        bool owed = false;
        for (int at = from; at < limit; at++)
        {
            // "البيان الذي أكد أن": the next complementizer is the relative clause's own.
            owed |= reading.Is(at, WordClasses.Relative) && at + 1 < limit && reading.IsCue(at + 1, CueKind.Verb, CueKind.Relay);
            if (owed && reading.Is(at, WordClasses.Complementizer | WordClasses.Opener))
            {
                owed = false;
                continue;
            }

            if (Marked(reading, at, limit, cue, wanted) is { } marked)
            {
                return marked.Kind == Complements.Quote && open is { } earlier ? earlier : marked;
            }

            if (open is null && Unmarked(reading, at, from, cue, wanted) is { } unmarked)
            {
                open = unmarked;
            }

            if (reading.Opening(at) is { } name)
            {
                at = Math.Min(name.EndToken, limit) - 1;
                continue;
            }

            if (Breaks(reading, at, from))
            {
                break;
            }
        }

        return open;
    }

    /// <summary>A complement that a word or mark leads to.</summary>
    private static Complement? Marked(Reading reading, int at, int limit, Cue cue, Complements wanted)
    {
        if ((wanted & Complements.Clause) != 0 && reading.Is(at, WordClasses.Complementizer | WordClasses.Opener) && !reading.Words.IsConjoined(reading.Tokens[at].Normal))
        {
            int start = reading.Is(at, WordClasses.Opener) ? at : at + 1;
            start = reading.IsComma(start) || reading.Mark(start) == ':' ? start + 1 : start;
            return start < limit ? new Complement(Complements.Clause, at, start) : null;
        }

        if ((wanted & Complements.Quote) != 0 && reading.Mark(at) == ':' && at + 1 < limit)
        {
            // "وقال: إن ..." has both.
            int start = reading.Is(at + 1, WordClasses.Complementizer) && at + 2 < limit ? at + 2 : at + 1;
            return new Complement(Complements.Quote, at, start);
        }

        if ((wanted & Complements.Quote) != 0 && reading.Opening(at) is { } quotation && !IsName(reading, quotation))
        {
            return new Complement(Complements.Quote, at, at);
        }

        return (wanted & Complements.Preposition) != 0 ? Prepositional(reading, at, limit, cue) : null;
    }

    private static Complement? Prepositional(Reading reading, int at, int limit, Cue cue)
    {
        string word = reading.Tokens[at].Normal;
        foreach (string preposition in cue.Prepositions)
        {
            if (word == preposition && at + 1 < limit)
            {
                int start = reading.Is(at + 1, WordClasses.Complementizer) ? at + 2 : at + 1;
                return start < limit ? new Complement(Complements.Preposition, at, start) : null;
            }

            if (preposition.Length == 1 && word.Length > 3 && word.StartsWith(preposition, StringComparison.Ordinal)
                && reading.Tokens[at].Kind == TokenKind.Word && !reading.Is(at, WordClasses.Whole) && reading.Words.Article.Length > 0)
            {
                return new Complement(Complements.Preposition, at, at);
            }
        }

        return null;
    }

    /// <summary>A noun of action that nothing leads to, where the cue takes an object.</summary>
    private static Complement? Unmarked(Reading reading, int at, int from, Cue cue, Complements wanted)
    {
        if ((wanted & Complements.Object) == 0 || !reading.Is(at, WordClasses.Deed) || reading.IsConjoined(at))
        {
            return null;
        }

        bool completesHead = at > from && reading.Is(at - 1, WordClasses.Head | WordClasses.Preposition);
        return completesHead ? null : new Complement(Complements.Object, at, at);
    }

    private static bool Breaks(Reading reading, int at, int from)
    {
        if (reading.IsStop(at) || reading.Mark(at) == ':')
        {
            return true;
        }

        if (at == from)
        {
            return reading.IsConjoined(at);
        }

        return reading.IsComma(at - 1) && reading.Is(at, WordClasses.Turn | WordClasses.Boundary)
            || reading.IsCue(at, CueKind.Verb, CueKind.Relay) && reading.IsConjoined(at);
    }

    /// <summary>True for a short quotation that the clause goes on behind: a name, no speech.</summary>
    private static bool IsName(Reading reading, Quotation quotation)
    {
        int words = 0;
        for (int at = quotation.FirstToken; at < quotation.EndToken; at++)
        {
            words += reading.Tokens[at].IsWord ? 1 : 0;
        }

        // One quoted word at the end of a sentence is a name too: "إلى جانب حليفها “حفتر”."
        bool goesOn = quotation.EndToken < reading.SentenceOf(quotation.FirstToken).EndToken && !reading.IsStop(quotation.EndToken);
        return words <= LongestName && quotation.Closed && quotation.FirstToken > 0
            && reading.Tokens[quotation.FirstToken - 1].IsWord
            && (goesOn || words <= 1);
    }
}
