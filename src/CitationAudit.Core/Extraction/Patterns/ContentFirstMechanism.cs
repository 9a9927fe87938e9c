using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>The content stands before its source and cue: <c>"…," Smith said. "…"</c>, <c>…, said Smith</c>.</summary>
internal static class ContentFirstMechanism
{
    // "On Monday," and the like are shorter.
    private const int ShortestClause = 4;

    // "…," said Mr Smith, who has led the council since the spring of last year: longer tails belong to another clause.
    private const int Longest = 30;

    /// <summary>The statement whose verb stands at <paramref name="at"/>, or null.</summary>
    public static Finding? Find(Reading reading, PatternRule rule, int at, CueMatch cue)
    {
        if ((cue.Cue.Complements & rule.Complements) == 0)
        {
            return null;
        }

        int group = SubjectFinder.GroupStart(reading, at);
        int behind = at + cue.Tokens;
        TokenRange subject = SubjectBetween(reading, group);
        if (reading.Words.BareClauses && !EnglishVerb.Fits(reading, at, group, cue))
        {
            return null;
        }

        if (!subject.IsEmpty && IsInserted(reading, subject.First, behind))
        {
            TokenRange before = reading.Trim(new TokenRange(reading.Floor(at), subject.First));
            TokenRange rest = ContentFinder.From(reading, behind + 1);
            return before.IsEmpty || rest.IsEmpty
                ? null
                : new Finding([before, rest], reading.Document.SpanOf(group, behind), reading.SpanOf(subject));
        }

        if (!subject.IsEmpty && EndsClause(reading, behind) && (IsQuoted(reading, subject.First) || IsAssertion(reading, subject.First, behind)))
        {
            return Of(reading, subject.First, new TokenRange(group, behind), subject, behind);
        }

        // Inverted: the verb follows the content at once.
        if (!ContentEnds(reading, at) || behind >= reading.Tokens.Length || !reading.Tokens[behind].IsWord)
        {
            return null;
        }

        int limit = Math.Min(reading.SentenceOf(at).EndToken, behind + Longest);
        TokenRange source = SourceFinder.Behind(reading, behind, limit);
        bool plain = !source.IsEmpty && (IsQuoted(reading, at) || IsBare(reading, at, source));
        return plain ? Of(reading, at, new TokenRange(at, behind), source, source.End) : null;
    }

    /// <summary>True where commas set the source and its verb apart in the middle of a clause: <c>The bridge, Smith said, is safe.</c></summary>
    private static bool IsInserted(Reading reading, int first, int behind)
    {
        int next = behind + 1;
        return reading.IsComma(first - 1) && reading.IsComma(behind) && next < reading.SentenceOf(first).EndToken && reading.Tokens[next].Kind == TokenKind.Word
            && reading.Tokens[first].QuoteDepth == reading.Tokens[next].QuoteDepth && !IsQuoted(reading, first)
            && !reading.IsCue(next, CueKind.Participle, CueKind.Adverbial) && !reading.Is(next, WordClasses.Turn | WordClasses.Boundary | WordClasses.Relative);
    }

    /// <summary>True where a name and nothing else follows a verb behind the sentence's only comma: "…, said Smith."</summary>
    private static bool IsBare(Reading reading, int at, TokenRange source)
    {
        for (int word = reading.Floor(at); word < at - 1; word++)
        {
            if (reading.IsComma(word))
            {
                return false;
            }
        }

        for (int word = source.First; word < source.End; word++)
        {
            if (reading.Is(word, WordClasses.Auxiliary | WordClasses.Complementizer | WordClasses.Pronoun) || reading.IsCue(word, CueKind.Verb))
            {
                return false;
            }
        }

        return source.End >= reading.SentenceOf(at).EndToken - 1 || reading.Tokens[source.End].Kind == TokenKind.Punctuation;
    }

    private static bool IsQuoted(Reading reading, int at) =>
        reading.Tokens[at - 1].Kind == TokenKind.CloseQuote || at >= 2 && reading.Tokens[at - 2].Kind == TokenKind.CloseQuote;

    /// <summary>True where what stands before the comma can be an unquoted content: a clause, behind which the sentence ends or goes on with a comma.</summary>
    private static bool IsAssertion(Reading reading, int at, int behind)
    {
        int first = reading.Floor(at);
        bool closed = behind >= reading.SentenceOf(at).EndToken || reading.Tokens[behind].Kind == TokenKind.Punctuation;
        int last = at - 2;
        while (last > first && !reading.IsComma(last))
        {
            last--;
        }

        first = last > first ? last + 1 : first;
        return closed && at - first > ShortestClause
            && !reading.Is(first, WordClasses.Relative | WordClasses.Preposition | WordClasses.Circumstance | WordClasses.Boundary | WordClasses.Turn | WordClasses.Time | WordClasses.Adverb);
    }

    private static Finding? Of(Reading reading, int first, TokenRange cue, TokenRange source, int behind)
    {
        TokenRange before = QuotedContent.Before(reading, first);
        if (before.Count < 1 || before.Count == 1 && reading.Tokens[before.First].Kind != TokenKind.Word)
        {
            return null;
        }

        ImmutableArray<TokenRange> content = [before, .. QuotedContent.After(reading, Math.Max(behind, cue.End), before)];
        return new Finding(content, reading.SpanOf(cue), reading.SpanOf(source));
    }

    /// <summary>The subject between the content and the verb; empty where there is none.</summary>
    private static TokenRange SubjectBetween(Reading reading, int group)
    {
        TokenRange subject = SubjectFinder.Before(reading, group);
        return !subject.IsEmpty && ContentEnds(reading, subject.First) ? subject : default;
    }

    /// <summary>True where a content may end right before the token: behind a closing quotation mark or a comma.</summary>
    private static bool ContentEnds(Reading reading, int at)
    {
        if (at == 0 || reading.SentenceOf(at).Paragraph != reading.SentenceOf(at - 1).Paragraph)
        {
            return false;
        }

        if (reading.Tokens[at - 1].Kind == TokenKind.CloseQuote)
        {
            return at >= 2 && reading.Tokens[at - 2].Kind == TokenKind.Punctuation
                || at >= 2 && !reading.Words.BareClauses;
        }

        return reading.IsComma(at - 1) && at - 1 > reading.SentenceOf(at).FirstToken;
    }

    /// <summary>True where nothing follows the verb that could be its content.</summary>
    private static bool EndsClause(Reading reading, int behind)
    {
        int at = behind;
        int end = reading.SentenceOf(behind - 1).EndToken;
        if (at >= end || reading.Tokens[at].Kind != TokenKind.Word)
        {
            return true;
        }

        // "…," he told reporters on Monday.
        return reading.Is(at, WordClasses.Preposition | WordClasses.Time | WordClasses.Circumstance | WordClasses.Addressee | WordClasses.Adverb)
            || reading.Tokens[behind - 1].Normal is "told" or "tells";
    }
}
