using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>What the shipped Arabic model finds in a text, a line to a statement: <c>source | cue | content</c>, then the relay if any.</summary>
internal static class ArabicStatements
{
    private static readonly LanguagePack s_arabic = LanguageLoader.Load(PackFolders.BuiltIn, "ar");
    private static readonly TextAnalyser s_text = new(s_arabic.Text);
    private static readonly IStatementExtractor s_extractor = ExtractorLoader.Load(PackFolders.BuiltIn, s_arabic, broad: false);

    public static ImmutableArray<Statement> Extract(string text, ImmutableArray<ArticleBlock> blocks = default)
    {
        Article article = new() { Id = "test", Text = text, Language = "ar", Origin = new ArticleOrigin("-", "text/plain") };
        return StatementSelection.Default.Take(s_extractor.Extract(s_text.Analyse(blocks.IsDefault ? article : article with { Blocks = blocks })));
    }

    public static string[] Show(string text) => [.. Extract(text).Select(statement => Shown(text, statement))];

    /// <summary>As <see cref="Show"/>, for a headline with a paragraph below it.</summary>
    public static string[] ShowTitled(string title, string paragraph)
    {
        string text = $"{title}\n\n{paragraph}";
        ArticleBlock head = new(BlockKind.Title, new TextSpan(0, title.Length));
        ArticleBlock body = new(BlockKind.Paragraph, new TextSpan(title.Length + 2, text.Length));
        return [.. Extract(text, [head, body]).Select(statement => Shown(text, statement))];
    }

    public static string Role(string text, ImmutableArray<TextSpan> spans) => string.Join(" / ", spans.Select(span => span.Of(text)));

    private static string Shown(string text, Statement statement) =>
        $"{Role(text, statement.Source)} | {Role(text, statement.Cue)} | {Role(text, statement.Content)}{(statement.Via.IsEmpty ? "" : $" | {Role(text, statement.Via)}")}";
}
