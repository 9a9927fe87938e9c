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
        LabelledArticle again = Labelled.Article(
            s_english,
            "The brewery said it fell. It said it would stand.",
            ("The brewery", "said", "it fell", "the brewery", "company"),
            ("It", "said", "it would stand", "the brewery", "company"));
        ImmutableArray<LabelledArticle> written = [again, again];
        SourceTrainer trainer = new(s_english.Sources, RegistryLoader.Load(PackFolders.BuiltIn));

        string[] without = Written(trainer.Train(articles, [], [], []));
        string[] with = Written(trainer.Train(articles, [], written, []));

        Assert.Equal(["hidden", "link", "type"], with.Select(Name));
        Assert.DoesNotContain("P|previous", without.Single(model => Name(model) == "link"), StringComparison.Ordinal);
        Assert.Contains("P|previous", with.Single(model => Name(model) == "link"), StringComparison.Ordinal);
        Assert.DoesNotContain("company", without.Single(model => Name(model) == "type"), StringComparison.Ordinal);
        Assert.Contains("company", with.Single(model => Name(model) == "type"), StringComparison.Ordinal);
    }

    [Fact]
    public void Written_articles_do_not_teach_which_words_are_names()
    {
        LanguagePack arabic = LanguageLoader.Load(PackFolders.BuiltIn, "ar");
        LabelledArticle real = Labelled.Article(arabic, "قال سليم الحمصي إن الطريق مغلق.", ("سليم الحمصي", "قال", "الطريق مغلق", "سليم الحمصي", "witness"));
        LabelledArticle made = Labelled.Article(arabic, "قالت ليلى درويش إن الجسر مفتوح.", ("ليلى درويش", "قالت", "الجسر مفتوح", "ليلى درويش", "witness"));
        SourceTrainer trainer = new(arabic.Sources, RegistryLoader.Load(PackFolders.BuiltIn));
        Assert.Equal(Names([]), Names([made, made]));
        Assert.NotEqual(Names([]), NamesOf(trainer.Train([real, real, made, made], [], [], [])));

        string Names(ImmutableArray<LabelledArticle> written) => NamesOf(trainer.Train([real, real], [], written, []));

        static string NamesOf(ImmutableArray<LinearModel> models) => Written(models).Single(model => Name(model) == "name");
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
