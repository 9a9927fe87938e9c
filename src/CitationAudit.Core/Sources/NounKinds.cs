namespace CitationAudit.Sources;

/// <summary>Tells the kinds of a language's nouns.</summary>
/// <param name="kinds">By the keys of the words (see <see cref="WordKey"/>).</param>
/// <param name="capitals">True where names begin with capital letters.</param>
internal sealed class NounKinds(IReadOnlyDictionary<string, NounKind> kinds, bool capitals)
{
    /// <summary>The kind of a phrase's word; null where it is unknown or the word looks like a name.</summary>
    /// <param name="word">The word.</param>
    /// <param name="first">True for the first word of a phrase, whose capital may be that of a sentence.</param>
    public NounKind? Of(Word word, bool first)
    {
        if (kinds.Count == 0)
        {
            return null;
        }

        if (capitals && word.Capital)
        {
            // "Farmers said" begins a sentence; "Farmer said" and "Woods said" are somebody's name.
            return first && word.Key.Length < word.Normal.Length && kinds.TryGetValue(word.Key, out NounKind? people) && people.Sort == NounKind.Person ? people : null;
        }

        foreach (string key in Words.Alternatives(word.Normal))
        {
            if (kinds.TryGetValue(key, out NounKind? kind))
            {
                return kind;
            }
        }

        return OfCompound(word.Key);
    }

    // An "ex-boxer" is a boxer.
    private NounKind? OfCompound(string key)
    {
        for (int hyphen = key.IndexOf('-', StringComparison.Ordinal); hyphen >= 0; hyphen = key.IndexOf('-', hyphen + 1))
        {
            if (kinds.TryGetValue(key[(hyphen + 1)..], out NounKind? kind))
            {
                return kind;
            }
        }

        return null;
    }
}
