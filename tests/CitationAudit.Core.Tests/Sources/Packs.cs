using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>The tool's own packs, and articles with statements marked by hand.</summary>
internal static class Packs
{
    public static LanguagePack Arabic { get; } = LanguageLoader.Load(PackFolders.BuiltIn, "ar");

    public static LanguagePack English { get; } = LanguageLoader.Load(PackFolders.BuiltIn, "en");

    public static RegistryIndex Registry { get; } = RegistryLoader.Load(PackFolders.BuiltIn);

    public static ImmutableDictionary<string, SourceType> Types { get; } = SourceTypeLoader.Load(PackFolders.BuiltIn);

    public static Document Read(LanguagePack pack, string text, string? outlet = null, DateOnly? date = null) =>
        new TextAnalyser(pack.Text).Analyse(new Article
        {
            Id = "test",
            Text = text,
            Language = pack.Code,
            Outlet = outlet,
            Date = date,
            Origin = new ArticleOrigin("-", "text/plain"),
        });

    private static readonly SourceAnalyser ArabicAnalyser = new(Arabic.Sources, Registry, Types);
    private static readonly SourceAnalyser EnglishAnalyser = new(English.Sources, Registry, Types);

    public static SourceAnalyser Analyser(LanguagePack pack) => pack.Code == "ar" ? ArabicAnalyser : EnglishAnalyser;

    /// <summary>A statement whose roles are given as words, each looked for behind the place where <paramref name="near"/> stands.</summary>
    public static Statement Mark(Document document, string near, string? source, string? cue, string content, string? via = null)
    {
        int from = document.Text.IndexOf(near, StringComparison.Ordinal);
        Assert.True(from >= 0, near);
        return new Statement
        {
            Id = "S0",
            Paragraph = document.ParagraphAt(from),
            Source = Span(source),
            Cue = Span(cue),
            Content = Span(content),
            Via = Span(via),
            Form = StatementForm.Indirect,
            Confidence = 1,
            FoundBy = new FoundBy(Mechanism.Person, "test"),
        };

        ImmutableArray<TextSpan> Span(string? words)
        {
            if (words is null)
            {
                return [];
            }

            int at = document.Text.IndexOf(words, from, StringComparison.Ordinal);
            Assert.True(at >= 0, words);
            return [new TextSpan(at, at + words.Length)];
        }
    }

    public static Cast Cast(LanguagePack pack, Document document, params Statement[] statements) =>
        Analyser(pack).Analyse(document, [.. statements.Select((statement, at) => statement with { Id = $"S{at + 1}" })]);
}
