using System.Collections.Immutable;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Sources;
using CitationAudit.Text;
using CitationAudit.Training.Sources;
using Xunit;

namespace CitationAudit.Training.Tests;

public sealed class SourceTrainerTests
{
    private static readonly LanguagePack s_english = LanguageLoader.Load(PackFolders.BuiltIn, "en");

    [Fact]
    public void Written_articles_teach_types_and_links()
    {
        ImmutableArray<LabelledArticle> articles = Read("named-official\tMayor Ann Lindqvist", "named-official\tthe mayor", "witness\ta passer-by", "witness\tresidents");
        ImmutableArray<LabelledArticle> written = Read("company\ta spokesman for the brewery", "company\tthe brewery");
        SourceTrainer trainer = new(s_english.Sources, RegistryLoader.Load(PackFolders.BuiltIn));

        string[] without = Written(trainer.Train(articles, [], [], []));
        string[] with = Written(trainer.Train(articles, [], written, []));

        Assert.Equal(["hidden", "link", "type"], with.Select(Name));
        Assert.DoesNotContain("company", without.Single(model => Name(model) == "link"), StringComparison.Ordinal);
        Assert.DoesNotContain("company", without.Single(model => Name(model) == "type"), StringComparison.Ordinal);
        Assert.Contains("company", with.Single(model => Name(model) == "type"), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_are_learnt_for_phrases_of_which_no_rule_speaks_though_rules_know_every_phrase()
    {
        ImmutableArray<LabelledArticle> articles = Read("government-body	the ministry", "government-body	the government", "company	the company", "company	the bank", "civil-society	the union", "civil-society	the association");
        LinearModel type = new SourceTrainer(s_english.Sources, RegistryLoader.Load(PackFolders.BuiltIn)).Train(articles, [], [], []).Single(model => model.Name == "type");
        Assert.Contains(Enumerable.Range(0, type.Labels.Length), label => type.Of("no-verdict=other", label) != 0);
    }

    private static string Name(string model) => model.Split(' ')[1];

    private static string[] Written(ImmutableArray<LinearModel> models) => [.. models.Select(model =>
    {
        using StringWriter writer = new();
        SourceWeightsWriter.Write(writer, [model]);
        string text = writer.ToString();
        return text[text.IndexOf("model ", StringComparison.Ordinal)..];
    })];

    private static ImmutableArray<LabelledArticle> Read(params string[] lines) => new SourcePhrases(new TextAnalyser(s_english.Text), "en").Read(lines, s_english.Sources with { Names = [] });
}
