namespace CitationAudit.Extraction;

/// <summary>
/// Parts two noun phrases that stand behind a verb with nothing between them: who acts, and who is accused, told or asked. Where there is
/// only one, its agreement with the verb says which of them it is.
/// </summary>
internal static class PersonFinder
{
    /// <summary>The source and the person affected; either may be empty.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="phrase">What stands between the verb and its content.</param>
    /// <param name="cue">The verb.</param>
    /// <param name="joined">True where the verb shares the subject of an earlier one, so that one phrase alone is the person affected.</param>
    public static (TokenRange Source, TokenRange Affected) Split(Reading reading, TokenRange phrase, CueMatch cue, bool joined)
    {
        if (phrase.IsEmpty)
        {
            return (default, default);
        }

        for (int at = phrase.First + 1; at < phrase.End; at++)
        {
            if (BeginsPhrase(reading, at, phrase.First))
            {
                return (reading.Trim(new TokenRange(phrase.First, at)), reading.Trim(new TokenRange(at, phrase.End)));
            }
        }

        bool affected = joined || Gender(reading, phrase.First) is { } feminine && cue.Form.Agreement == (feminine ? Agreement.Masculine : Agreement.Feminine);
        return affected ? (default, phrase) : (phrase, default);
    }

    private static bool BeginsPhrase(Reading reading, int at, int first)
    {
        if (reading.Is(at - 1, WordClasses.Head | WordClasses.Preposition | WordClasses.Determiner) || reading.IsConjoined(at) || reading.Tokens[at].Normal[0] == 'و')
        {
            return false;
        }

        if (reading.Is(at, WordClasses.Place))
        {
            return at - 1 == first && (reading.Is(at - 1, WordClasses.Place) || reading.HasArticle(at - 1)) || at - first >= 2 && !reading.HasArticle(at);
        }

        // A definite noun behind a bare name: "بويتشينكو القوات".
        return at - first >= 2 && reading.HasArticle(at) && !reading.HasArticle(at - 1) && reading.Tokens[at - 1].IsWord
            && !reading.Tokens[at].Normal.EndsWith('ي') && !reading.Tokens[at].Normal.EndsWith("يه", StringComparison.Ordinal)
            && !reading.Tokens[at].Normal.EndsWith("ية", StringComparison.Ordinal);
    }

    /// <summary>True for a noun that is plainly feminine, false for one that is plainly masculine, null where its form does not tell.</summary>
    private static bool? Gender(Reading reading, int at)
    {
        string word = reading.Tokens[at].Normal;
        if (reading.Is(at, WordClasses.Place) || word.EndsWith('ة') || word.EndsWith("ات", StringComparison.Ordinal))
        {
            return true;
        }

        return reading.Is(at, WordClasses.Head) || word.EndsWith("ون", StringComparison.Ordinal) || word.EndsWith("ين", StringComparison.Ordinal) ? false : null;
    }
}
