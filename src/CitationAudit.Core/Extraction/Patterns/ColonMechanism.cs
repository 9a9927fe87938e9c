using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>A source, a colon and its words, without a verb: <c>الوزير: لن ننسحب</c>, <c>Smith: We will not go</c>.</summary>
internal static class ColonMechanism
{
    // A headline's speaker has few words; a longer beginning is a clause of its own.
    private const int LongestSource = 6;

    // "The options: stay, or go": where no quotation follows, only a line of a headline's length is taken.
    private const int LongestLine = 24;

    /// <summary>The statement of the sentence that begins at <paramref name="first"/>, or null.</summary>
    public static Finding? Find(Reading reading, int first)
    {
        Sentence sentence = reading.SentenceOf(first);
        int end = sentence.EndToken;
        int colon = first;
        while (colon < end && colon - first <= LongestSource && reading.Mark(colon) != ':')
        {
            if (!reading.Tokens[colon].IsWord && reading.Tokens[colon].Kind is not (TokenKind.OpenQuote or TokenKind.CloseQuote)
                || reading.IsCue(colon, CueKind.Verb, CueKind.Relay, CueKind.Noun, CueKind.Participle, CueKind.Adverbial)
                || reading.Is(colon, WordClasses.Boundary | WordClasses.Auxiliary | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Opener))
            {
                return null;
            }

            colon++;
        }

        if (colon == first || colon + 1 >= end || reading.Mark(colon) != ':' || reading.Tokens[colon - 1].Kind == TokenKind.Number)
        {
            return null;
        }

        bool quoted = reading.Opening(colon + 1) is not null;
        BlockKind kind = reading.Document.Paragraphs[sentence.Paragraph].Kind;
        bool line = end - first <= LongestLine && (kind is BlockKind.Title or BlockKind.Heading || IsHeadline(reading, first, end));
        if (!(quoted || line))
        {
            return null;
        }

        // A quotation that holds the colon may end right behind it.
        TokenRange content = ContentFinder.From(reading, colon + 1);
        return content.IsEmpty ? null : new Finding([content], default, reading.SpanOf(new TokenRange(first, colon)));
    }

    /// <summary>True for a line in which nearly every word of some length begins with a capital.</summary>
    private static bool IsHeadline(Reading reading, int first, int end)
    {
        int capital = 0;
        int words = 0;
        for (int at = first; at < end; at++)
        {
            if (reading.Tokens[at].Kind == TokenKind.Word && reading.Tokens[at].Span.Length > 3)
            {
                words++;
                capital += char.IsUpper(reading.Document.Text[reading.Tokens[at].Span.Start]) ? 1 : 0;
            }
        }

        return words > 2 && capital * 5 >= words * 4;
    }
}
