using System.Collections.Immutable;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Sources;
using CitationAudit.Text;
using CitationAudit.Training.Sources;
using Xunit;

namespace CitationAudit.Training.Tests;

public sealed class SourcePhrasesTests
{
    private static readonly LanguagePack English = LanguageLoader.Load(PackFolders.BuiltIn, "en");

    private static readonly SourceRules Rules = English.Sources with
    {
        Names = [new NameGroup("singer", "individual", ["Bob Verhoeven"]), new NameGroup("candidate", "political-actor", ["Ann Verhoeven"]) { Until = new DateOnly(2031, 5, 1) }],
    };

    [Fact]
    public void A_line_becomes_an_article_with_one_statement()
    {
        LabelledArticle article = Read("named-official\tthe mayor")[0];
        Assert.Equal("The mayor said it would.", article.Document.Text);
        Assert.Equal(("the mayor", "named-official"), article.Labels[0]);
        Assert.Equal("The mayor", article.Statements[0].Source[0].Of(article.Document.Text));
        Assert.Equal("said", article.Statements[0].Cue[0].Of(article.Document.Text));
        Assert.Equal("it would.", article.Statements[0].Content[0].Of(article.Document.Text));
    }

    [Fact]
    public void Names_are_made_up_alike_every_time()
    {
        ImmutableArray<LabelledArticle> once = Read("named-official\tMayor {n}", "named-official\tMr. {s}");
        ImmutableArray<LabelledArticle> again = Read("named-official\tMayor {n}", "named-official\tMr. {s}");
        Assert.Equal(once.Select(article => article.Document.Text), again.Select(article => article.Document.Text));
        Assert.All(once, article => Assert.DoesNotContain('{', article.Document.Text));
        Assert.Equal(5, once[0].Document.Text.Split(' ').Length - 1);
    }

    [Fact]
    public void One_with_a_full_name_is_told_before_its_bearer_speaks_by_his_surname_alone()
    {
        LabelledArticle[] articles = [.. Read("named-official\tMayor {n}", "named-official\tMr. {s}")];
        Assert.Equal(["phrase-0", "phrase-0-before", "phrase-1", "phrase-2"], articles.Select(article => article.Document.Article.Id));
        string name = articles[0].Labels[0].Entity?["Mayor ".Length..] ?? "";
        string surname = name.Split(' ')[1];
        Assert.Equal($"Mayor {name} arrived on Monday. {surname} said it would.", articles[1].Document.Text);
        Assert.Equal((surname, "named-official"), articles[1].Labels[0]);
        Assert.Equal(surname, articles[1].Statements[0].Source[0].Of(articles[1].Document.Text));
        Assert.Equal("said", articles[1].Statements[0].Cue[0].Of(articles[1].Document.Text));
    }

    [Fact]
    public void Comments_and_empty_lines_are_passed_over_and_well_known_names_added_but_for_those_that_no_longer_hold() =>
        Assert.Equal(["the mayor", "Bob Verhoeven"], Read("# offices", "", "named-official\tthe mayor").Select(article => article.Labels[0].Entity));

    [Fact]
    public void A_line_without_a_tab_is_named() =>
        Assert.Equal("\"named-official the mayor\" is no type and phrase parted by a tab", Assert.Throws<FormatException>(() => Read("named-official the mayor")).Message);

    private static ImmutableArray<LabelledArticle> Read(params string[] lines) => new SourcePhrases(new TextAnalyser(English.Text), "en").Read(lines, Rules);
}
