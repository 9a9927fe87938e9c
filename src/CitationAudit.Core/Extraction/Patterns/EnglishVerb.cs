using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Tells verbs from nouns that are written alike, in a language that inflects little: <c>his calls</c>, <c>the State Department</c>.</summary>
internal static class EnglishVerb
{
    /// <summary>False where the token can hardly be an active verb with a subject of its own before it.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="group">Index of the first token of its verb group.</param>
    /// <param name="cue">The cue that it may be.</param>
    public static bool Fits(Reading reading, int at, int group, CueMatch cue)
    {
        Token token = reading.Tokens[at];
        bool first = at == reading.SentenceOf(at).FirstToken;
        if (first || char.IsUpper(reading.Document.Text[token.Span.Start]))
        {
            return false;
        }

        Token before = reading.Tokens[at - 1];
        if (reading.Is(at - 1, WordClasses.Determiner | WordClasses.Preposition) || before.Normal is "'s" or "'" or "to")
        {
            return false;
        }

        bool being = HasPassive(reading, at, group);
        if (cue.Kind == CueKind.Participle ? !being : being && cue.Form.Agreement == Agreement.None)
        {
            return false;
        }

        bool echo = token.QuoteDepth > 0 && reading.Is(group - 1, WordClasses.Pronoun);
        return !echo && Agrees(reading, group, at, cue.Form.Agreement);
    }

    /// <summary>True for a word in the ending that makes adverbs.</summary>
    public static bool IsAdverb(Reading reading, int at)
    {
        string ending = reading.Words.AdverbEnding;
        Token token = reading.Tokens[at];
        return ending.Length > 0 && token.Kind == TokenKind.Word && token.Normal.Length > ending.Length + 2
            && token.Normal.EndsWith(ending, StringComparison.Ordinal) && char.IsLower(reading.Document.Text[token.Span.Start]);
    }

    /// <summary>True where the verb group holds a form of <c>be</c>: a passive, or with a participle in -ing a progressive.</summary>
    public static bool HasPassive(Reading reading, int at, int group)
    {
        for (int word = at - 1; word >= group; word--)
        {
            if (reading.Is(word, WordClasses.Passive))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The base form follows an auxiliary, a pronoun or a plural; the form in -s follows none of these.</summary>
    private static bool Agrees(Reading reading, int group, int at, Agreement agreement)
    {
        if (agreement == Agreement.None || group == 0)
        {
            return true;
        }

        for (int word = group; word < at; word++)
        {
            if (reading.Is(word, WordClasses.Auxiliary))
            {
                return agreement == Agreement.Plural;
            }
        }

        Token subject = reading.Tokens[group - 1];
        bool plural = reading.Is(group - 1, WordClasses.Plural | WordClasses.Relative)
            || subject.Normal.EndsWith('s') && !subject.Normal.EndsWith("ss", StringComparison.Ordinal);
        bool name = char.IsUpper(reading.Document.Text[subject.Span.Start]);
        return agreement == Agreement.Plural ? plural || subject.Kind != TokenKind.Word : name || !plural || reading.Is(group - 1, WordClasses.Relative);
    }
}
