using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Grading;

/// <summary>The packs that are shipped, read once for all grading tests.</summary>
internal static class Seeds
{
    public static string Root { get; } = FindRoot();

    public static PackFolders Folders { get; } = new([Root]);

    public static ImmutableDictionary<string, SourceType> Types { get; } = SourceTypeLoader.Load(Folders);

    public static ImmutableDictionary<string, LanguagePack> Languages { get; } =
        LanguageLoader.Codes(Folders).ToImmutableDictionary(code => code, code => LanguageLoader.Load(Folders, code));

    public static ImmutableDictionary<string, Lexicon> Lexicons { get; } = PolicyWordsLoader.Load(Folders, [.. Languages.Keys]);

    public static PolicyPack Default { get; } = PolicyLoader.Load(Folders, "default", Types);

    public static PolicyGrader Grader(Policy policy) => new(policy, Lexicons, Types);

    public static string Article(string name) => File.ReadAllText(Path.Combine(Root, "seeds", "articles", name));

    public static Document Document(string text, string language) =>
        new TextAnalyser(Languages[language].Text).Analyse(new Article
        {
            Id = "test",
            Text = text,
            Language = language,
            Blocks = BlockFinder.Find(text, titled: true),
            Origin = new ArticleOrigin("test", "text/plain"),
        });

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CitationAudit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the project.");
    }
}
