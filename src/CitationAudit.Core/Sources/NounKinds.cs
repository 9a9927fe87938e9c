using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>Tells the kinds of a language's nouns.</summary>
/// <param name="kinds">By the keys of the words (see <see cref="WordKey"/>).</param>
/// <param name="capitals">True where names begin with capital letters.</param>
internal sealed class NounKinds(IReadOnlyDictionary<string, NounKind> kinds, bool capitals)
{
    /// <summary>The words of a phrase with the kinds of those that are known and look like no name.</summary>
    public ImmutableArray<Word> Tell(ImmutableArray<Word> words) =>
        kinds.Count == 0 ? words : [.. words.Select((word, at) => word with { Kind = Of(word, at == 0) })];

    /// <summary>A word's kind; the capital of a phrase's first word may be that of a sentence.</summary>
    private NounKind? Of(Word word, bool first)
    {
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
