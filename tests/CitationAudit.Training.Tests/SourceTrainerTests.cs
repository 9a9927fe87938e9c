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

        string[] without = Written(trainer.Train(new SourceExamples { Articles = articles }));
        string[] with = Written(trainer.Train(new SourceExamples { Articles = articles, Written = written }));

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
        Assert.NotEqual(Names([]), NamesOf(trainer.Train(new SourceExamples { Articles = [real, real, made, made] })));

        string Names(ImmutableArray<LabelledArticle> written) => NamesOf(trainer.Train(new SourceExamples { Articles = [real, real], Written = written }));

        static string NamesOf(ImmutableArray<LinearModel> models) => Written(models).Single(model => Name(model) == "name");
    }

    [Fact]
    public void Named_articles_teach_who_bears_a_name_by_the_annotators_or_else_by_its_titles()
    {
        LinearModel known = Trained([.. Enumerable.Repeat(Brewer(), 4), Consul()]).Single(model => model.Name == "known");
        Assert.Equal("company 1.00", Told(known, "ilse_brandt"));
        Assert.Equal("company 1.00", Told(known, "brandt"));
        Assert.Equal("named-official 1.00", Told(known, "paul_nagy"));
        Assert.Equal("", Told(known, "nagy"));
    }

    [Fact]
    public void Articles_that_are_not_named_teach_no_names() =>
        Assert.DoesNotContain("known", new SourceTrainer(s_english.Sources, RegistryLoader.Load(PackFolders.BuiltIn)).Train(new SourceExamples { Articles = [Brewer(), Brewer()] }).Select(model => model.Name));

    [Fact]
    public void What_an_article_tells_of_a_name_does_not_count_where_it_is_learnt_from_itself()
    {
        // Both are named by one article only: in learning from it nothing is known of either, so that what is known teaches nothing.
        Assert.DoesNotContain("known=", Typing([Brewer(), Consul()]), StringComparison.Ordinal);
        Assert.Contains("known=company", Typing([Brewer(), Consul(), Brewer()]), StringComparison.Ordinal);

        static string Typing(ImmutableArray<LabelledArticle> named) => Written(Trained(named)).Single(model => Name(model) == "type");
    }

    [Fact]
    public void Types_are_learnt_for_phrases_of_which_no_rule_speaks_though_rules_know_every_phrase()
    {
        ImmutableArray<LabelledArticle> articles = Read("government-body	the ministry", "government-body	the government", "company	the company", "company	the bank", "civil-society	the union", "civil-society	the association");
        LinearModel type = new SourceTrainer(s_english.Sources, RegistryLoader.Load(PackFolders.BuiltIn)).Train(new SourceExamples { Articles = articles }).Single(model => model.Name == "type");
        Assert.Contains(Enumerable.Range(0, type.Labels.Length), label => type.Of("no-verdict=other", label) != 0);
    }

    private static ImmutableArray<LinearModel> Trained(ImmutableArray<LabelledArticle> named) =>
        new SourceTrainer(s_english.Sources, RegistryLoader.Load(PackFolders.BuiltIn)).Train(new SourceExamples { Named = named });

    private static LabelledArticle Brewer() => Labelled.Article(s_english, "Ilse Brandt said the kettle was hot.", ("Ilse Brandt", "said", "the kettle was hot", "Ilse Brandt", "company"));

    private static LabelledArticle Consul() => Labelled.Article(
        s_english,
        "Residents said the quay was shut. The minister, Paul Nagy, stayed away.",
        ("Residents", "said", "the quay was shut", "residents", "witness"));

    private static string Told(LinearModel model, string name) => string.Join(", ", model.Labels.Select((label, at) => (label, Share: model.Of(name, at))).Where(told => told.Share > 0)
        .Select(told => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{told.label} {told.Share:F2}")));

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
