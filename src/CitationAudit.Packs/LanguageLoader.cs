using System.Collections.Immutable;
using CitationAudit.Languages;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Reads <c>seeds/languages/&lt;code&gt;</c>.</summary>
public static class LanguageLoader
{
    private const string Folder = "seeds/languages";

    /// <summary>The codes of the languages that there are, sorted.</summary>
    public static ImmutableArray<string> Codes(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return folders.Names(Folder);
    }

    /// <summary>Reads one language. Throws <see cref="PackException"/> where its pack is missing or wrong.</summary>
    public static LanguagePack Load(PackFolders folders, string code)
    {
        ArgumentNullException.ThrowIfNull(folders);
        string relative = $"{Folder}/{code}/language.json";
        string file = folders.File(relative)
            ?? throw new PackException(new PackProblem(relative, 0, "$", $"there is no pack for the language \"{code}\"", string.Join(", ", Codes(folders))));
        PackValue pack = PackValue.Load(file);
        LanguagePack language = new()
        {
            Code = code,
            Name = pack.At("name").String(),
            RightToLeft = pack.At("direction").OneOf("ltr", "rtl") == "rtl",
            Text = ReadText(pack.At("text")),
            Cues = CueLoader.Load(folders.Files($"{Folder}/{code}/cues.json")),
            Patterns = PatternLoader.Load(folders.Files($"{Folder}/{code}/patterns.json")),
            Standings = StandingLoader.Load(folders.Files($"{Folder}/{code}/standings.json")),
            Sources = SourceRulesLoader.Load(folders, $"{Folder}/{code}"),
        };
        pack.NothingElse();
        return language;
    }

    /// <summary>Reads a language's other files one by one: each throws <see cref="PackException"/> where it is wrong.</summary>
    internal static ImmutableArray<Action> Parts(PackFolders folders, string code) =>
    [
        () => CueLoader.Load(folders.Files($"{Folder}/{code}/cues.json")),
        () => PatternLoader.Load(folders.Files($"{Folder}/{code}/patterns.json")),
        () => StandingLoader.Load(folders.Files($"{Folder}/{code}/standings.json")),
    ];

    private static TextRules ReadText(PackValue text)
    {
        TextRules rules = new(
            [.. text.At("abbreviations").Strings().Select(Fold)],
            [.. text.At("enclitics").Strings().Select(Fold).OrderByDescending(enclitic => enclitic.Length).ThenBy(enclitic => enclitic, StringComparer.Ordinal)],
            [.. text.At("proclitics").Strings().Select(Fold)]);
        text.NothingElse();
        return rules;
    }

    private static string Fold(string word) => TextFolding.Fold(word);
}
