using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Adverbials that put a clause down to a source: <c>بحسب</c>, <c>according to</c>.</summary>
internal static class AdverbialMechanism
{
    /// <summary>The adverbial stands before the content.</summary>
    public static Finding? First(Reading reading, int at, CueMatch cue)
    {
        Sentence sentence = reading.SentenceOf(at);
        bool opens = at == sentence.FirstToken || reading.Tokens[at - 1].Kind == TokenKind.OpenQuote
            || reading.Is(at - 1, WordClasses.Complementizer | WordClasses.Opener | WordClasses.Boundary) || at - 1 == sentence.FirstToken;
        if (!opens)
        {
            return null;
        }

        int from = at + cue.Tokens;
        int comma = SourceEnd(reading, from, sentence.EndToken);
        if (comma >= sentence.EndToken - 1)
        {
            return null;
        }

        TextSpan source = Source(reading, from, comma);
        int start = reading.IsComma(comma) ? comma + 1 : comma;
        start = reading.Is(start, WordClasses.Boundary) && start + 1 < sentence.EndToken ? start + 1 : start;
        TokenRange content = ContentFinder.From(reading, start, false);
        return content.IsEmpty || source.IsEmpty ? null : new Finding([content], [CueOf(reading, at, from)], source);
    }

    /// <summary>The adverbial stands behind the content.</summary>
    public static Finding? Last(Reading reading, int at, CueMatch cue)
    {
        Sentence sentence = reading.SentenceOf(at);
        int first = sentence.FirstToken;
        TokenRange content = Before(reading, first, at);
        if (content.Count < 2)
        {
            return null;
        }

        int from = at + cue.Tokens;
        int end = SourceEnd(reading, from, sentence.EndToken);
        TextSpan source = Source(reading, from, end);
        return source.IsEmpty ? null : new Finding([content], [CueOf(reading, at, from)], source);
    }

    private static TokenRange Before(Reading reading, int first, int at)
    {
        TokenRange content = reading.Trim(new TokenRange(first, at));
        // A quotation that ends right before the adverbial is what it covers.
        foreach (Quotation quotation in reading.Document.Quotations)
        {
            if (quotation.EndToken == content.End && quotation.Depth == 1 && quotation.FirstToken > content.First && quotation.Closed
                && quotation.EndToken - quotation.FirstToken > 6)
            {
                return new TokenRange(quotation.FirstToken, quotation.EndToken);
            }
        }

        return content;
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

    private static TokenRange CueOf(Reading reading, int at, int from) =>
        reading.Tokens[from].Normal == reading.Words.Lead && reading.Words.Lead.Length > 0 ? new TokenRange(at, from + 1) : new TokenRange(at, from);

    /// <summary>The source without the proclitic that leads to it.</summary>
    private static TextSpan Source(Reading reading, int from, int end)
    {
        string lead = reading.Words.Lead;
        bool alone = lead.Length > 0 && from < end && reading.Tokens[from].Normal == lead;
        TokenRange range = SourceFinder.Behind(reading, alone ? from + 1 : from, end);
        TextSpan span = reading.SpanOf(range);
        bool clitic = lead.Length > 0 && !alone && !range.IsEmpty && reading.Tokens[range.First].Normal.StartsWith(lead, StringComparison.Ordinal)
            && !reading.Is(range.First, WordClasses.Whole);
        return clitic ? span with { Start = span.Start + 1 } : span;
    }
}
