using System.Collections.Immutable;
using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Reporting.Tests.Fixtures;

namespace CitationAudit.Reporting.Tests;

public sealed class StringsTests
{
    private static readonly Strings English = Audits.StringsOf("en");
    private static readonly Strings Arabic = Audits.StringsOf("ar");

    [Fact]
    public void Every_language_has_every_wording_with_the_same_arguments()
    {
        ImmutableArray<Strings> languages = [.. ReportLanguageLoader.Load(PackFolders.BuiltIn).Select(language => StringsLoader.Load(PackFolders.BuiltIn, language))];
        Assert.Equal(["ar", "en"], languages.Select(strings => strings.Language.Code));
        Assert.Empty(StringsLoader.Differences(languages));
        Assert.All(languages, strings => Assert.Equal(12, strings.Wordings.Keys.Count(key => key.StartsWith($"month.{strings.Language.Months}.", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_source_type_and_family_has_its_words()
    {
        foreach (var type in SourceTypeLoader.Load(PackFolders.BuiltIn).Values)
        {
            Assert.True(English.Has($"type.{type.Id}") && English.Has($"type.{type.Id}.definition") && English.Has($"family.{type.Family}"), type.Id);
        }
    }

    [Theory]
    [InlineData(0, "لا شيء منسوب")]
    [InlineData(1, "قول منسوب واحد")]
    [InlineData(2, "قولين منسوبين")]
    [InlineData(3, "3 أقوال منسوبة")]
    [InlineData(10, "10 أقوال منسوبة")]
    [InlineData(11, "11 قولًا منسوبًا")]
    [InlineData(99, "99 قولًا منسوبًا")]
    [InlineData(100, "100 قول منسوب")]
    [InlineData(102, "102 قول منسوب")]
    [InlineData(103, "103 أقوال منسوبة")]
    public void Arabic_counts_in_six_forms(int count, string words) => Assert.Equal(words, Arabic.Count("unit.statement", count));

    [Fact]
    public void A_sentence_counts_two_things_each_in_its_form()
    {
        Message message = Message.Of("panel.lead-rests", MessageArgument.Number("statements", 2), MessageArgument.Number("unnamed", 1));
        Assert.Equal("يقوم المدخل على قولين منسوبين؛ وواحد منها مصدره مجهَّل.", Arabic.Render(message));
        Assert.Equal("The opening rests on 2 attributed statements; one of these has an unnamed source.", English.Render(message));
    }

    [Fact]
    public void Words_that_read_the_other_way_are_isolated_and_others_are_not()
    {
        Message message = Message.Of("register.owned-by", MessageArgument.Text("owner", "Indigo Publications"));
        Assert.Equal("Owner: Indigo Publications", English.Render(message));
        Assert.Equal("المالك: \u2068Indigo Publications\u2069", Arabic.Render(message));
    }

    [Theory]
    [InlineData("gulf", "4 مارس 2020")]
    [InlineData("levantine", "4 آذار 2020")]
    [InlineData("maghreb", "4 مارس 2020")]
    [InlineData("moroccan", "4 مارس 2020")]
    public void Days_are_spelled_with_the_chosen_month_names(string months, string words)
    {
        Strings strings = Arabic with { Language = Arabic.Language with { Months = months } };
        Assert.Equal(words, strings.Date(new DateOnly(2020, 3, 4)));
    }

    [Fact]
    public void All_digits_of_a_report_are_of_one_style()
    {
        Strings strings = Arabic with { Language = Arabic.Language with { Digits = DigitStyle.ArabicIndic } };
        Assert.Equal("١٬٢٣٤", strings.Number(1234));
        Assert.Equal("٣٣%", strings.Percent(1, 3));
        Assert.Equal("٤ مارس ٢٠٢٠", strings.Date(new DateOnly(2020, 3, 4)));
        Assert.Equal("1,234", Arabic.Number(1234));
    }

    [Fact]
    public void A_key_in_two_files_is_a_problem_at_its_place()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string strings = Directory.CreateDirectory(Path.Combine(folder, "templates", "strings", "en")).FullName;
            File.WriteAllText(Path.Combine(strings, "a.json"), "{ \"x\": \"one\" }");
            File.WriteAllText(Path.Combine(strings, "b.json"), "{\n  \"x\": \"two\"\n}");
            PackException error = Assert.Throws<PackException>(() => StringsLoader.Load(PackFolders.BuiltIn.With(folder), English.Language));
            PackProblem problem = Assert.Single(error.Problems);
            Assert.Equal((Path.Combine(strings, "b.json"), 2, "$.x"), (problem.File, problem.Line, problem.Path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_missing_plural_form_and_one_too_many_are_problems()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string strings = Directory.CreateDirectory(Path.Combine(folder, "templates", "strings", "en")).FullName;
            string file = Path.Combine(strings, "a.json");
            PackFolders folders = PackFolders.BuiltIn.With(folder);
            File.WriteAllText(file, "{ \"x\": { \"by\": \"n\", \"one\": \"a\" } }");
            Assert.Contains("lacks the key \"other\"", Assert.Throws<PackException>(() => StringsLoader.Load(folders, English.Language)).Message, StringComparison.Ordinal);
            File.WriteAllText(file, "{ \"x\": { \"by\": \"n\", \"one\": \"a\", \"other\": \"b\", \"few\": \"c\" } }");
            Assert.Contains("has no plural form \"few\" (allowed: one, other)", Assert.Throws<PackException>(() => StringsLoader.Load(folders, English.Language)).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_overlay_wording_wins()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string strings = Directory.CreateDirectory(Path.Combine(folder, "templates", "strings", "en")).FullName;
            File.WriteAllText(Path.Combine(strings, "own.json"), "{ \"section.ledger\": \"Who said what\" }");
            Assert.Equal("Who said what", StringsLoader.Load(PackFolders.BuiltIn.With(folder), English.Language).Text("section.ledger"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
