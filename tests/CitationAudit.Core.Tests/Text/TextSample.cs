using CitationAudit.Text;

namespace CitationAudit.Tests.Text;

/// <summary>Analyses a text by the real packs and shows what came out in a line that a test can state.</summary>
internal static class TextSample
{
    private static readonly CitationAudit.Packs.PackFolders Folders = CitationAudit.Packs.PackFolders.BuiltIn;

    private static readonly TextAnalyser Arabic = new(CitationAudit.Packs.LanguageLoader.Load(Folders, "ar").Text);

    private static readonly TextAnalyser English = new(CitationAudit.Packs.LanguageLoader.Load(Folders, "en").Text);

    public static Document Analyse(string text, string language) =>
        (language == "ar" ? Arabic : English).Analyse(new Article
        {
            Id = "sample",
            Text = text,
            Language = language,
            Origin = new ArticleOrigin("-", "text/plain"),
        });

    public static Document Ar(string text) => Analyse(text, "ar");

    public static Document En(string text) => Analyse(text, "en");

    /// <summary>The tokens as they are written, parted by bars.</summary>
    public static string Tokens(this Document document) => string.Join('|', document.Tokens.Select(token => token.Span.Of(document.Text)));

    /// <summary>The tokens in normal form, parted by bars.</summary>
    public static string Normal(this Document document) => string.Join('|', document.Tokens.Select(token => token.Normal));

    public static string Sentences(this Document document) => string.Join('|', document.Sentences.Select(sentence => sentence.Span.Of(document.Text)));

    public static string Paragraphs(this Document document) => string.Join('|', document.Paragraphs.Select(paragraph => $"{paragraph.Kind}:{paragraph.Span.Of(document.Text)}"));

    /// <summary>The quotations with their depth, and a mark where one is open.</summary>
    public static string Quotations(this Document document) =>
        string.Join('|', document.Quotations.Select(quotation => $"{quotation.Depth}{(quotation.Closed ? "" : "+")}:{quotation.Span.Of(document.Text)}"));
}
