using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Bounds the noun phrase of a source.</summary>
internal static class SourceFinder
{
    private const int Longest = 40;

    /// <summary>The source in the tokens behind a cue and before its content; empty where none is named.</summary>
    public static TokenRange Behind(Reading reading, int from, int end)
    {
        int at = from;
        while (at < end && reading.Tokens[at].Kind == TokenKind.Punctuation && !(reading.Mark(at) is '(' or '['))
        {
            at++;
        }

        int first = at;
        int last = at;
        while (at < end && at - first < Longest)
        {
            if (reading.Opening(at) is { } quotation)
            {
                at = Math.Min(quotation.EndToken, end);
                last = at;
                continue;
            }

            if (reading.IsComma(at))
            {
                if (at + 1 >= end || Leaves(reading, at + 1, first, end) || reading.Is(at + 1, WordClasses.Preposition))
                {
                    break;
                }

                at++;
                continue;
            }

            if (Leaves(reading, at, first, end))
            {
                break;
            }

            at++;
            last = at;
        }

        return reading.Trim(new TokenRange(first, last));
    }

    /// <summary>The subject before a verb; empty where there is none.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="verb">Index of the verb group's first token.</param>
    public static TokenRange Before(Reading reading, int verb)
    {
        int start = reading.SentenceOf(verb).FirstToken;
        int end = verb;
        while (end > start && reading.Is(end - 1, WordClasses.Auxiliary))
        {
            end--;
        }

        bool relative = end > start && reading.Is(end - 1, WordClasses.Relative);
        if (relative)
        {
            end--;
        }

        int at = end;
        bool apposition = at > start && reading.IsComma(at - 1);
        at -= apposition ? 1 : 0;
        end = at;
        while (at > start && end - at < Longest)
        {
            int previous = at - 1;
            if (reading.IsStop(previous) || reading.Mark(previous) is ':' or '-' or '—' || reading.Is(previous, WordClasses.Complementizer | WordClasses.Opener | WordClasses.Boundary | WordClasses.Auxiliary)
                || reading.IsCue(previous, CueKind.Verb, CueKind.Relay))
            {
                break;
            }

            if (reading.IsComma(previous))
            {
                if (!apposition)
                {
                    break;
                }

                apposition = false;
            }

            if (relative && reading.Is(previous, WordClasses.Preposition | WordClasses.Circumstance))
            {
                break;
            }

            at = previous;
            if (reading.IsConjoined(at) && at < end - 1)
            {
                at = previous;
            }
        }

        TokenRange range = reading.Trim(new TokenRange(at, end));
        bool noun = !range.IsEmpty && !reading.Is(range.First, WordClasses.Preposition | WordClasses.Circumstance | WordClasses.Time | WordClasses.Adverb | WordClasses.Turn);
        return noun && range.Count <= 14 ? range : default;
    }

    /// <summary>True where the source has ended before the token.</summary>
    private static bool Leaves(Reading reading, int at, int first, int end)
    {
        if (reading.Is(at, WordClasses.Circumstance | WordClasses.Time | WordClasses.Addressee | WordClasses.Turn | WordClasses.Adverb | WordClasses.Complementizer)
            || reading.IsStop(at) || reading.IsCue(at, CueKind.Participle, CueKind.Adverbial, CueKind.Echo))
        {
            return true;
        }

        bool next = at + 1 < end;
        if (reading.Is(at, WordClasses.Preposition))
        {
            return at == first || next && reading.Is(at + 1, WordClasses.Occasion | WordClasses.Time | WordClasses.Circumstance);
        }

        return false;
    }
}
