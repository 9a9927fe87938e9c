using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Training.Sources;
using Xunit;

namespace CitationAudit.Training.Tests;

public sealed class TypeTrialTests
{
    private static readonly LanguagePack English = LanguageLoader.Load(PackFolders.BuiltIn, "en");

    [Fact]
    public void Statements_are_put_together_as_the_annotators_say()
    {
        LabelledArticle article = Labelled.Article(
            English,
            "Witnesses said it fell. Mayor Ann Lindqvist said it stood. She said it would stand. It was said to lean.",
            ("Witnesses", "said", "it fell", "witnesses", "witness"),
            ("Mayor Ann Lindqvist", "said", "it stood", "Ann Lindqvist", "named-official"),
            ("She", "said", "it would stand", "Ann Lindqvist", "named-official"),
            (null, "was said", "to lean", null, "impersonal"));
        TypedSpeaker[] speakers = [.. new TypeTrial(English.Sources, RegistryLoader.Load(PackFolders.BuiltIn), SourceTypeLoader.Load(PackFolders.BuiltIn)).Judge(article).OrderBy(speaker => speaker.Statements[0])];
        Assert.Equal(["witnesses", "Ann Lindqvist", null], speakers.Select(speaker => speaker.Name));
        Assert.Equal([1, 2], speakers[1].Statements);
        Assert.Equal(["witness", "named-official", "impersonal"], speakers.Select(speaker => speaker.Type));
        Assert.Equal(speakers.Select(speaker => speaker.Gold), speakers.Select(speaker => speaker.Type));
        Assert.Contains("Mayor Ann Lindqvist", speakers[1].Phrases);
        Assert.NotEmpty(speakers[1].Reasons);
    }
}
