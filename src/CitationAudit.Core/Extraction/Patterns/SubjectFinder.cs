using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Bounds the subject before a verb, and the words that belong to the verb.</summary>
internal static class SubjectFinder
{
    private const int Longest = 40;

    /// <summary>Index of the verb group's first token: auxiliaries, negations and adverbs before the verb belong to it.</summary>
    public static int GroupStart(Reading reading, int verb)
    {
        int start = reading.SentenceOf(verb).FirstToken;
        int at = verb;
        while (at > start && (reading.Is(at - 1, WordClasses.Auxiliary | WordClasses.Negation | WordClasses.Adverb) || EnglishVerb.IsAdverb(reading, at - 1)))
        {
            at--;
        }
        return at;
    }

    /// <summary>The subject before a verb; empty where there is none.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="verb">Index of the verb group's first token.</param>
    public static TokenRange Before(Reading reading, int verb)
    {
        int start = reading.SentenceOf(verb).FirstToken;
        int end = verb;
        bool relative = end > start && reading.Is(end - 1, WordClasses.Relative);
        end -= relative ? 1 : 0;
        bool apposition = end > start && reading.IsComma(end - 1);
        if (apposition && !relative && !reading.Words.BareClauses)
        {
            return default;
        }

        end -= apposition ? 1 : 0;
        int at = end;
        bool closed = !apposition || relative;
        while (at > start && end - at < Longest)
        {
            int previous = at - 1;
            if (reading.IsComma(previous))
            {
                if (closed)
                {
                    break;
                }

                closed = true;
            }
            else if (relative && reading.Is(previous, WordClasses.Preposition) && reading.Words.BareClauses && reading.Tokens[previous].Normal != "of")
            {
                break;
            }
            else if (Bounds(reading, previous, closed, verb))
            {
                break;
            }

            at = previous;
        }

        TokenRange range = reading.Trim(new TokenRange(at, end));
        bool noun = !range.IsEmpty && !reading.Is(range.First, WordClasses.Preposition | WordClasses.Circumstance | WordClasses.Time | WordClasses.Adverb | WordClasses.Turn);
        return noun && range.Count <= Longest / 2 ? range : default;
    }

    private static bool Bounds(Reading reading, int at, bool closed, int verb)
    {
        if (reading.IsStop(at) || reading.Mark(at) is ':' or '—' or '–' or '(' or ')' || reading.Tokens[at].Kind is TokenKind.OpenQuote && reading.Opening(at) is { } quotation && quotation.EndToken > verb
            || reading.Tokens[at].Kind is TokenKind.CloseQuote && reading.Words.BareClauses)
        {
            return true;
        }

        if (reading.Is(at, WordClasses.Joint) && at > 0 && reading.Words.BareClauses && IsName(reading, at - 1) && IsName(reading, at + 1))
        {
            return false;
        }

        return reading.Is(at, WordClasses.Complementizer | WordClasses.Opener | WordClasses.Boundary) && closed
            || reading.Is(at, WordClasses.Auxiliary) && closed
            || closed && reading.IsCue(at, CueKind.Verb, CueKind.Relay);
    }

    private static bool IsName(Reading reading, int at) =>
        reading.Tokens[at].Kind == TokenKind.Word && char.IsUpper(reading.Document.Text[reading.Tokens[at].Span.Start]);
}
