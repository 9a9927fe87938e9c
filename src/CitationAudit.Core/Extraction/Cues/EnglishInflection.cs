namespace CitationAudit.Extraction;

/// <summary>Builds the forms of an English verb; irregular ones are given.</summary>
public static class EnglishInflection
{
    /// <summary>Third person, past and (where it differs) past participle; the base form is among them.</summary>
    /// <param name="verb">The base form.</param>
    /// <param name="past">The past where it is irregular, or null.</param>
    /// <param name="participle">The past participle where it differs from the past, or null.</param>
    public static IEnumerable<VerbForm> Finite(string verb, string? past, string? participle)
    {
        ArgumentException.ThrowIfNullOrEmpty(verb);
        yield return new(verb, false, Agreement.Plural);
        yield return new(ThirdPerson(verb), false, Agreement.Singular);
        yield return new(past ?? Past(verb));
        if (participle is not null)
        {
            yield return new(participle);
        }
    }

    /// <summary>The form in <c>-ing</c>.</summary>
    public static string Continuous(string verb)
    {
        ArgumentException.ThrowIfNullOrEmpty(verb);
        return verb.EndsWith("ee", StringComparison.Ordinal) ? verb + "ing"
            : verb[^1] == 'e' ? verb[..^1] + "ing"
            : Doubled(verb) + "ing";
    }

    private static string ThirdPerson(string verb) => verb switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => verb + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ies",
        _ => verb + "s",
    };

    private static string Past(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    /// <summary>Doubles the last consonant of a short verb of one syllable: <c>slam</c>, <c>slammed</c>.</summary>
    private static string Doubled(string verb)
    {
        static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
        bool one = verb.Count(IsVowel) == 1;
        return one && verb.Length > 2 && IsVowel(verb[^2]) && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y')
            ? verb + verb[^1]
            : verb;
    }
}
