using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Divides names and texts into comparable words.</summary>
internal static class Words
{
    private const int LeastStem = 3;

    /// <summary>The keys of a name's words.</summary>
    public static string[] KeysOf(string name)
    {
        List<string> keys = [];
        string folded = TextFolding.Fold(name);
        int start = -1;
        for (int at = 0; at <= folded.Length; at++)
        {
            bool part = at < folded.Length && (char.IsLetterOrDigit(folded[at])
                || (start >= 0 && folded[at] is '.' or '\'' or '-' or '&' or '_' && at + 1 < folded.Length && char.IsLetterOrDigit(folded[at + 1])));
            if (part && start < 0)
            {
                start = at;
            }
            else if (!part && start >= 0)
            {
                keys.AddRange(Parts(folded[start..at]));
                start = -1;
            }
        }

        return [.. keys];
    }

    /// <summary>The key of every token.</summary>
    public static string[] KeysOf(Document document)
    {
        string[] keys = new string[document.Tokens.Length];
        for (int at = 0; at < keys.Length; at++)
        {
            keys[at] = KeyOf(document.Tokens[at].Normal);
        }

        return keys;
    }

    /// <summary>The key of a folded word, without the stop of an abbreviation or the sign of a hashtag or account.</summary>
    public static string KeyOf(string normal) => WordKey.Of(normal.TrimEnd('.').TrimStart('#', '@') is { Length: > 0 } bare ? bare : normal);

    /// <summary>The keys that a folded word may stand for: as it is, and without Arabic letters that may be prefixed to it.</summary>
    public static IEnumerable<string> Alternatives(string normal)
    {
        yield return KeyOf(normal);
        if (normal.Length <= LeastStem || !WordKey.IsArabic(normal[0]))
        {
            yield break;
        }

        string rest = normal;
        if (rest[0] is 'و' or 'ف')
        {
            rest = rest[1..];
            yield return KeyOf(rest);
        }

        if (rest.Length > LeastStem && rest[0] is 'ب' or 'ل' or 'ك')
        {
            // لل hides the alef of the article.
            rest = rest.StartsWith("لل", StringComparison.Ordinal) ? rest[2..] : rest[1..];
            if (rest.Length >= LeastStem)
            {
                yield return KeyOf(rest);
            }
        }
    }

    /// <summary>The keys of an Arabic noun without the ending of the accusative (<c>مسؤولا</c>) or an attached pronoun (<c>محاميها</c>); of other words none.</summary>
    public static IEnumerable<string> Bases(string normal)
    {
        if (normal.Length <= LeastStem + 1 || !WordKey.IsArabic(normal[0]) || WordKey.HasArticle(normal))
        {
            yield break;
        }

        foreach (string ending in (string[])["هما", "ها", "هم", "ه", "ا"])
        {
            if (normal.Length - ending.Length >= LeastStem && normal.EndsWith(ending, StringComparison.Ordinal))
            {
                string stem = normal[..^ending.Length];
                foreach (string key in Alternatives(stem))
                {
                    yield return key;
                }

                // Before a pronoun the ending of the feminine is written open: مديرتها is of مديرة.
                if (ending != "ا" && stem[^1] == 'ت')
                {
                    foreach (string key in Alternatives(stem[..^1] + 'ة'))
                    {
                        yield return key;
                    }
                }

                yield break;
            }
        }
    }

    // An English possessive is a token of its own in a text, so in a name too.
    private static IEnumerable<string> Parts(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal) && word.Length > 2)
        {
            yield return WordKey.Of(word[..^2]);
            yield return WordKey.Of("'s");
        }
        else
        {
            yield return WordKey.Of(word);
        }
    }
}
