using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>The small words of a language by their classes.</summary>
/// <param name="Classes">The classes of each word, in normal form.</param>
/// <param name="Conjunctions">Conjunctions that are written together with the next word, in normal form.</param>
/// <param name="Lead">The proclitic that leads to a source behind an adverbial (<c>ل</c> in <c>وفقا لمصدر</c>), or empty.</param>
/// <param name="Article">The article that is written together with its noun (<c>ال</c>), or empty.</param>
/// <param name="Possessives">Pronouns of possession that are written together with a noun (<c>ه</c>, <c>هم</c>).</param>
/// <param name="BareClauses">True where a clause may follow its cue without a complementizer: <c>he said it rained</c>.</param>
/// <param name="AdverbEnding">An ending that makes a word before a verb an adverb (<c>ly</c>), or empty.</param>
public sealed record PatternWords(
    FrozenDictionary<string, WordClasses> Classes,
    ImmutableArray<string> Conjunctions,
    string Lead,
    string Article,
    ImmutableArray<string> Possessives,
    bool BareClauses,
    string AdverbEnding)
{
    /// <summary>No word.</summary>
    public static PatternWords None { get; } = new(FrozenDictionary<string, WordClasses>.Empty, [], "", "", [], false, "");

    /// <summary>The classes of a word: its own, or those of the word behind a conjunction written together with it.</summary>
    public WordClasses Of(string normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        if (Classes.TryGetValue(normal, out WordClasses own))
        {
            return own;
        }

        foreach (string possessive in Possessives)
        {
            // "انسحابهم" is the deed "انسحاب" with its owner; a final ة turns into ت before him.
            if (normal.Length > possessive.Length + 2 && normal.EndsWith(possessive, StringComparison.Ordinal))
            {
                string stem = normal[..^possessive.Length];
                WordClasses deed = Classes.GetValueOrDefault(stem) | (stem.EndsWith('ت') ? Classes.GetValueOrDefault(stem[..^1] + 'ة') : WordClasses.None);
                if ((deed & WordClasses.Deed) != 0)
                {
                    return WordClasses.Deed;
                }
            }
        }

        var lookup = Classes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string conjunction in Conjunctions)
        {
            if (normal.Length > conjunction.Length + 1 && normal.StartsWith(conjunction, StringComparison.Ordinal)
                && lookup.TryGetValue(normal.AsSpan(conjunction.Length), out own))
            {
                return own;
            }
        }

        return WordClasses.None;
    }

    /// <summary>True where a conjunction is written together with a word of the list, so that the word itself is not in it.</summary>
    public bool IsConjoined(string normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        return !Classes.ContainsKey(normal) && Of(normal) != WordClasses.None;
    }
}
