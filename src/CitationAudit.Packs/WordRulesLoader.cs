using System.Collections.Immutable;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Reads <c>seeds/languages/&lt;code&gt;/words.json</c>: how a statement model of the language takes words apart. Only training needs it.</summary>
public static class WordRulesLoader
{
    /// <summary>The language's word rules; <see cref="WordRules.None"/> where it has no such file. Throws <see cref="PackException"/> where it is wrong.</summary>
    public static WordRules Load(PackFolders folders, string code)
    {
        ArgumentNullException.ThrowIfNull(folders);
        if (folders.File($"seeds/languages/{code}/words.json") is not { } file)
        {
            return WordRules.None;
        }

        PackValue pack = PackValue.Load(file);
        WordRules rules = new(
            Longest(pack.At("conjunctions")),
            Longest(pack.At("prefixes")),
            Longest(pack.At("suffixes")),
            TextFolding.Fold(string.Concat(pack.At("weakLetters").Strings())),
            Longest(pack.At("complementizers")));
        pack.NothingElse();
        return rules;
    }

    private static ImmutableArray<string> Longest(PackValue words) =>
    [
        .. words.Strings()
            .Select(word => TextFolding.Fold(word))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(word => word.Length)
            .ThenBy(word => word, StringComparer.Ordinal),
    ];
}
