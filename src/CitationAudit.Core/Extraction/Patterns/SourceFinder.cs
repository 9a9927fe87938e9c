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

        at = SkipAsides(reading, at, end);
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

    /// <summary>Passes over what may stand between a verb and its subject: <c>أمس</c>, <c>من جهته</c>, <c>فيها</c>.</summary>
    private static int SkipAsides(Reading reading, int at, int end)
    {
        while (at < end && !reading.Words.BareClauses)
        {
            if (reading.Is(at, WordClasses.Preposition) && at + 1 < end && reading.Is(at + 1, WordClasses.Aside))
            {
                at += 2;
            }
            else if (reading.Is(at, WordClasses.Time | WordClasses.Adverb | WordClasses.Aside) || reading.IsComma(at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>True where the source has ended before the token.</summary>
    private static bool Leaves(Reading reading, int at, int first, int end)
    {
        if (reading.Is(at, WordClasses.Circumstance | WordClasses.Time | WordClasses.Addressee | WordClasses.Turn | WordClasses.Adverb | WordClasses.Complementizer)
            || reading.IsStop(at) || reading.IsCue(at, CueKind.Participle, CueKind.Adverbial, CueKind.Echo))
        {
            return true;
        }

        if (reading.Tokens[at].Normal == reading.Words.Lead || at > first && reading.Is(at, WordClasses.Determiner) && !reading.Words.BareClauses)
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
