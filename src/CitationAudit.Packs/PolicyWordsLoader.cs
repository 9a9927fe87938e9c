using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Reads the word lists of the editorial rules: <c>seeds/languages/&lt;code&gt;/wording.json</c>.</summary>
public static class PolicyWordsLoader
{
    /// <summary>
    /// The word lists of every language that has a file. What an overlay's file says of a list stands in that list's place. Throws
    /// <see cref="PackException"/> where a file is wrong or a language lacks a list.
    /// </summary>
    /// <param name="folders">Where to look.</param>
    /// <param name="languages">The codes of the languages.</param>
    public static ImmutableDictionary<string, Lexicon> Load(PackFolders folders, ImmutableArray<string> languages)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ImmutableDictionary<string, Lexicon>.Builder lexicons = ImmutableDictionary.CreateBuilder<string, Lexicon>(StringComparer.Ordinal);
        foreach (string language in languages)
        {
            ImmutableArray<string> files = folders.Files($"seeds/languages/{language}/wording.json");
            if (!files.IsEmpty)
            {
                lexicons[language] = Read(files);
            }
        }

        return lexicons.ToImmutable();
    }

    private static Lexicon Read(ImmutableArray<string> files)
    {
        PackValue pack = files.Select(PackValue.Load).Aggregate((under, over) => over.Over(under, 2));
        PackValue lists = pack.At("lists");
        ImmutableDictionary<WordList, ImmutableArray<ImmutableArray<string>>>.Builder entries =
            ImmutableDictionary.CreateBuilder<WordList, ImmutableArray<ImmutableArray<string>>>();
        foreach (WordList list in Enum.GetValues<WordList>())
        {
            entries[list] = [.. lists.At(NameOf(list)).Items().Select(Words)];
        }

        lists.NothingElse();
        Lexicon lexicon = new(entries.ToImmutable(), Affixes(pack.At("prefixes")), Affixes(pack.At("suffixes")));
        pack.NothingElse();
        return lexicon;
    }

    private static ImmutableArray<string> Words(PackValue entry)
    {
        ImmutableArray<string> words = [.. entry.String().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => TextFolding.Fold(word))];
        return words.IsEmpty || words.Contains("") ? throw entry.Problem("has no letters") : words;
    }

    private static ImmutableArray<string> Affixes(PackValue affixes) =>
        [.. affixes.Strings().Select(affix => TextFolding.Fold(affix)).Distinct(StringComparer.Ordinal)];

    private static string NameOf(WordList list)
    {
        string name = list.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
