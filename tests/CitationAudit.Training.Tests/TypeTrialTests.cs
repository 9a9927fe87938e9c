using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CitationAudit.Training.Sources;
using Xunit;

namespace CitationAudit.Training.Tests;

public sealed class TypeTrialTests
{
    private static readonly LanguagePack English = LanguageLoader.Load(PackFolders.BuiltIn, "en");

    [Fact]
    public void Statements_are_put_together_as_the_annotators_say()
    {
        const string text = "Witnesses said it fell. Mayor Ann Lindqvist said it stood. She said it would stand. It was said to lean.";
        Document document = new TextAnalyser(English.Text).Analyse(new Article { Id = "trial", Text = text, Language = "en", Origin = new ArticleOrigin("-", "text/plain") });
        LabelledArticle article = new(
            document,
            [Mark("Witnesses", "said", "it fell"), Mark("Mayor Ann Lindqvist", "said", "it stood"), Mark("She", "said", "it would stand"), Mark(null, "was said", "to lean")],
            [("witnesses", "witness"), ("Ann Lindqvist", "named-official"), ("Ann Lindqvist", "named-official"), (null, "impersonal")]);
        TypedSpeaker[] speakers = [.. new TypeTrial(English.Sources, RegistryLoader.Load(PackFolders.BuiltIn), SourceTypeLoader.Load(PackFolders.BuiltIn)).Judge(article).OrderBy(speaker => speaker.Statements[0])];
        Assert.Equal(["witnesses", "Ann Lindqvist", null], speakers.Select(speaker => speaker.Name));
        Assert.Equal([1, 2], speakers[1].Statements);
        Assert.Equal(["witness", "named-official", "impersonal"], speakers.Select(speaker => speaker.Type));
        Assert.Equal(speakers.Select(speaker => speaker.Gold), speakers.Select(speaker => speaker.Type));
        Assert.Contains("Mayor Ann Lindqvist", speakers[1].Phrases);
        Assert.NotEmpty(speakers[1].Reasons);

        Statement Mark(string? source, string cue, string content)
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
}
