using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Finds where a content ends that begins at a known token.</summary>
internal static class ContentFinder
{
    private const Complements AnyForm = Complements.Clause | Complements.Quote | Complements.Preposition | Complements.Object;

    /// <summary>The content from <paramref name="start"/> on.</summary>
    public static TokenRange From(Reading reading, int start)
    {
        Quotation? quotation = reading.Opening(start);
        if (quotation is { } quote)
        {
            int behind = quote.EndToken;
            bool goesOn = behind < reading.SentenceOf(quote.EndToken - 1).EndToken && reading.Tokens[behind].IsWord && !Ends(reading, behind, start);
            return goesOn ? reading.Trim(new TokenRange(start, End(reading, behind, start))) : new TokenRange(start, quote.EndToken);
        }

        return reading.Trim(new TokenRange(start, End(reading, start, start)));
    }

    /// <summary>The noun phrase from <paramref name="start"/> on: it ends before a circumstance of time or manner too.</summary>
    public static TokenRange Phrase(Reading reading, int start)
    {
        TokenRange content = From(reading, start);
        for (int at = start + 1; at < content.End; at++)
        {
            if (reading.Tokens[at].QuoteDepth == 0 && reading.Is(at, WordClasses.Time | WordClasses.Circumstance))
            {
                int end = reading.Is(at - 1, WordClasses.Preposition) ? at - 1 : at;
                return end > start ? reading.Trim(new TokenRange(start, end)) : content;
            }
        }

        return content;
    }

    /// <summary>Index behind the content's last token.</summary>
    private static int End(Reading reading, int from, int start)
    {
        int limit = reading.Ceiling(from);
        if (reading.Inside(start) is { Closed: true } around && around.FirstToken < start)
        {
            // What begins inside a quotation ends with it.
            limit = Math.Min(limit, around.EndToken - 1);
        }

        int at = from;
        while (at < limit)
        {
            if (reading.Opening(at) is { } quotation && quotation.EndToken > at)
            {
                // A quotation is taken whole, even where it holds several sentences; the content ends with such a one.
                at = quotation.EndToken;
                continue;
            }

            if (at > start && Ends(reading, at, start))
            {
                return at;
            }

            at++;
        }

        return Math.Min(at, reading.Tokens.Length);
    }

    /// <summary>True where a new attribution or the author's voice begins at the token.</summary>
    private static bool Ends(Reading reading, int at, int start)
    {
        if (reading.Tokens[at].QuoteDepth > reading.Tokens[start].QuoteDepth || reading.Tokens[at].QuoteDepth > 0 && reading.Tokens[start].QuoteDepth == 0)
        {
            return false;
        }

        bool behindComma = at > 0 && (reading.IsComma(at - 1) || reading.Mark(at - 1) is '-' or '–' or '—');
        if (behindComma && reading.Is(at, WordClasses.Turn))
        {
            return true;
        }

        foreach (CueMatch match in reading.Cues(at))
        {
            bool ends = match.Kind switch
            {
                CueKind.Participle => !reading.Is(at - 1, WordClasses.Preposition | WordClasses.Relative | WordClasses.Complementizer)
                    && ComplementFinder.Behind(reading, at + match.Tokens, match.Cue, Complements.Clause | Complements.Quote | Complements.Preposition) is not null,
                CueKind.Adverbial => AdverbialEnds(reading, at, match, behindComma),
                CueKind.Echo => true,
                CueKind.Verb or CueKind.Relay => match.Conjoined && reading.Words.Article.Length > 0
                    && ComplementFinder.Behind(reading, at + match.Tokens, match.Cue, behindComma ? AnyForm : Complements.Clause | Complements.Quote) is not null,
                _ => false,
            };
            if (ends)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AdverbialEnds(Reading reading, int at, CueMatch match, bool behindComma)
    {
        if (reading.Is(at - 1, WordClasses.Complementizer))
        {
            return false;
        }

        int end = reading.SentenceOf(at).EndToken;
        return behindComma || end - at <= 12 + match.Tokens;
    }
}
