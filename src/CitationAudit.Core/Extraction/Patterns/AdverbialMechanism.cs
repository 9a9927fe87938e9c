using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Adverbials that put a clause down to a source: <c>بحسب</c>, <c>وفق ما أعلنت</c>, <c>كما ذكرت</c>, <c>according to</c>.</summary>
internal static class AdverbialMechanism
{
    // Shorter quotations before an adverbial are names or single terms within the clause that it covers.
    private const int ShortestQuotation = 6;

    /// <summary>The adverbial stands before the content.</summary>
    public static Finding? First(Reading reading, int at, CueMatch cue)
    {
        Sentence sentence = reading.SentenceOf(at);
        if (Words(reading, at, cue) is not { } words || !Opens(reading, words.First, sentence))
        {
            return null;
        }

        int end = SourceEnd(reading, words.End, sentence.EndToken);
        int start = reading.IsComma(end) ? end + 1 : end;
        start += start + 1 < sentence.EndToken && reading.Is(start, WordClasses.Boundary | WordClasses.Complementizer) ? 1 : 0;
        if (start >= sentence.EndToken || reading.IsStop(start))
        {
            return null;
        }

        TextSpan source = Source(reading, words.End, end);
        TokenRange content = ContentFinder.From(reading, start);
        return content.IsEmpty || source.IsEmpty ? null : new Finding([content], CueOf(reading, words, source), source);
    }

    /// <summary>The adverbial stands behind the content, or in its middle.</summary>
    public static Finding? Last(Reading reading, int at, CueMatch cue)
    {
        if (Words(reading, at, cue) is not { } words)
        {
            return null;
        }

        Sentence sentence = reading.SentenceOf(at);
        TokenRange before = Before(reading, reading.Floor(words.First), words.First);
        int end = SourceEnd(reading, words.End, sentence.EndToken);
        TextSpan source = Source(reading, words.End, end);
        if (before.Count < 2 || source.IsEmpty)
        {
            return null;
        }

        ImmutableArray<TokenRange> content = [before];
        if (reading.IsComma(words.First - 1) && reading.IsComma(end) && end + 1 < sentence.EndToken
            && !reading.Is(end + 1, WordClasses.Turn | WordClasses.Boundary | WordClasses.Time) && !reading.IsConjoined(end + 1)
            && !reading.IsCue(end + 1, CueKind.Participle, CueKind.Verb) && ContentFinder.From(reading, end + 1) is { Count: > 2 } after)
        {
            content = content.Add(after);
        }

        return new Finding(content, CueOf(reading, words, source), source);
    }

    /// <summary>The words of the adverbial: with the verb that it takes (<c>وفق ما أعلنت</c>), or with the word that makes one of a verb (<c>كما ذكرت</c>).</summary>
    private static TokenRange? Words(Reading reading, int at, CueMatch cue)
    {
        int from = at + cue.Tokens;
        int end = reading.SentenceOf(at).EndToken;
        if (cue.Kind == CueKind.Adverbial)
        {
            bool manner = from < end && reading.Is(from, WordClasses.Manner);
            int verb = manner ? from + 1 : from;
            bool needsVerb = manner || reading.Is(from - 1, WordClasses.Manner);
            return !needsVerb ? new TokenRange(at, from)
                : verb < end && reading.IsCue(verb, CueKind.Verb, CueKind.Relay) ? new TokenRange(at, verb + 1)
                : null;
        }

        bool made = at > reading.SentenceOf(at).FirstToken && reading.Is(at - 1, WordClasses.Manner) && !reading.Is(at - 1, WordClasses.Relative)
            && ComplementFinder.Behind(reading, from, cue.Cue, Complements.Clause | Complements.Quote | Complements.Preposition) is null;
        return made ? new TokenRange(at - 1, from) : null;
    }

    private static bool Opens(Reading reading, int at, Sentence sentence) =>
        at <= sentence.FirstToken + 1 || reading.Tokens[at - 1].Kind == TokenKind.OpenQuote
        || reading.Is(at - 1, WordClasses.Complementizer | WordClasses.Opener | WordClasses.Boundary);

    private static TokenRange Before(Reading reading, int first, int at)
    {
        // "…، بينما وضع ثلاثة قيد التوقيف بحسب النيابة": only the last clause is covered.
        for (int turn = at - 1; turn > first; turn--)
        {
            if (reading.IsComma(turn - 1) && reading.Is(turn, WordClasses.Turn))
            {
                first = turn + 1;
                break;
            }
        }

        TokenRange content = reading.Trim(new TokenRange(first, at));
        return !content.IsEmpty && reading.Closing(content.End - 1) is { Closed: true } quotation
            && quotation.EndToken - quotation.FirstToken > ShortestQuotation && quotation.FirstToken > content.First
            ? new TokenRange(quotation.FirstToken, quotation.EndToken)
            : content;
    }

    private static int SourceEnd(Reading reading, int from, int end)
    {
        int at = from;
        while (at < end)
        {
            if (reading.Opening(at) is { } quotation && quotation.EndToken <= end)
            {
                at = quotation.EndToken;
                continue;
            }

            if (reading.IsComma(at) || reading.IsStop(at) || (at > from && reading.Is(at, WordClasses.Boundary | WordClasses.Complementizer)))
            {
                return at;
            }

            at++;
        }

        return end;
    }

    /// <summary>The adverbial with the proclitic that leads to the source, whether it stands alone or on the source's first word.</summary>
    private static TextSpan CueOf(Reading reading, TokenRange words, TextSpan source)
    {
        TextSpan cue = reading.SpanOf(words);
        if (words.End >= reading.Tokens.Length || reading.Words.Lead.Length == 0)
        {
            return cue;
        }

        Token next = reading.Tokens[words.End];
        return next.Normal == reading.Words.Lead ? cue with { End = next.Span.End }
            : source.Start > next.Span.Start && source.Start < next.Span.End ? cue with { End = source.Start }
            : cue;
    }

    /// <summary>The source without the proclitic that leads to it.</summary>
    private static TextSpan Source(Reading reading, int from, int end)
    {
        if (from < end && reading.Is(from, WordClasses.Norm))
        {
            return default;
        }

        string lead = reading.Words.Lead;
        bool alone = lead.Length > 0 && from < end && reading.Tokens[from].Normal == lead;
        TokenRange range = SourceFinder.Behind(reading, alone ? from + 1 : from, end);
        TextSpan span = reading.SpanOf(range);
        bool clitic = lead.Length > 0 && !alone && !range.IsEmpty && reading.Tokens[range.First].Normal.StartsWith(lead, StringComparison.Ordinal)
            && !reading.Is(range.First, WordClasses.Whole);
        return clitic ? span with { Start = span.Start + 1 } : span;
    }
}
