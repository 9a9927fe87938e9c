using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Tests.Extraction.Patterns;

/// <summary>Runs the patterns of the real packs and shows each statement marked in its text.</summary>
internal static class PatternSample
{
    private static readonly LanguagePack Arabic = LanguageLoader.Load(PackFolders.BuiltIn, "ar");

    private static readonly LanguagePack English = LanguageLoader.Load(PackFolders.BuiltIn, "en");

    public static LanguagePack Pack(string language) => language == "ar" ? Arabic : English;

    public static (Document Document, ImmutableArray<Statement> Statements) Run(string text, string language, bool titled = false)
    {
        LanguagePack pack = Pack(language);
        Document document = Analyse(text, pack, titled);
        return (document, Extract(document, pack));
    }

    public static Document Analyse(string text, LanguagePack pack, bool titled) => new TextAnalyser(pack.Text).Analyse(new Article
    {
        Id = "sample",
        Text = text,
        Language = pack.Code,
        Blocks = BlockFinder.Find(text, titled),
        Origin = new ArticleOrigin("-", "text/plain"),
    });

    public static ImmutableArray<Statement> Extract(Document document, LanguagePack pack) => new PatternExtractor(pack.Cues, pack.Patterns).Extract(document);

    /// <summary>Every statement as the text with its roles marked, one a line.</summary>
    public static string Marked(string text, string language)
    {
        (_, ImmutableArray<Statement> statements) = Run(text, language);
        return string.Join('\n', statements.Select(statement => MarkedText.Write(text, statement)));
    }

    /// <summary>Every statement as <c>source | cue | content</c>, pieces joined by a slash, one a line.</summary>
    public static string Rows(string text, string language)
    {
        (_, ImmutableArray<Statement> statements) = Run(text, language);
        return string.Join('\n', statements.Select(statement => $"{Join(text, statement.Source)} | {Join(text, statement.Cue)} | {Join(text, statement.Content)}"));
    }

    public static string Join(string text, ImmutableArray<TextSpan> spans) => string.Join(" / ", spans.Select(span => span.Of(text)));
}
