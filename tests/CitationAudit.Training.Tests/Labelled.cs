using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Text;
using CitationAudit.Training.Sources;

namespace CitationAudit.Training.Tests;

/// <summary>Articles with statements and labels made by hand.</summary>
internal static class Labelled
{
    /// <summary>The text with its statements: each cue stands last before its content, each source (null for none) where its words stand first.</summary>
    public static LabelledArticle Article(LanguagePack pack, string text, params (string? Source, string Cue, string Content, string? Entity, string Type)[] statements) => new(
        new TextAnalyser(pack.Text).Analyse(new Article { Id = "labelled", Text = text, Language = pack.Code, Origin = new ArticleOrigin("-", "text/plain") }),
        [.. statements.Select(statement => Mark(text, statement.Source, statement.Cue, statement.Content))],
        [.. statements.Select(statement => (statement.Entity, statement.Type))]);

    private static Statement Mark(string text, string? source, string cue, string content)
    {
        int at = text.IndexOf(content, StringComparison.Ordinal);
        int said = text.LastIndexOf(cue, at, StringComparison.Ordinal);
        int who = source is null ? -1 : text.IndexOf(source, StringComparison.Ordinal);
        return new Statement
        {
            Id = $"S{at}",
            Paragraph = 0,
            Source = source is null ? [] : [new TextSpan(who, who + source.Length)],
            Cue = [new TextSpan(said, said + cue.Length)],
            Content = [new TextSpan(at, at + content.Length)],
            Form = StatementForm.Indirect,
            Confidence = 1,
            FoundBy = new FoundBy(Mechanism.Person, "test"),
        };
    }
}
