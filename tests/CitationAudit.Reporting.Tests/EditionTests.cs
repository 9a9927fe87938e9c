using System.Collections.Immutable;
using CitationAudit.Packs;
using CitationAudit.Reporting.Sections;
using CitationAudit.Reporting.Tests.Fixtures;

namespace CitationAudit.Reporting.Tests;

public sealed class EditionTests
{
    [Fact]
    public void The_tool_s_editions_print_and_every_section_stands_in_one()
    {
        Assert.Equal(["desk", "one-page", "trainer"], EditionLoader.Ids(PackFolders.BuiltIn));
        IEnumerable<string> printed = EditionLoader.Ids(PackFolders.BuiltIn)
            .SelectMany(id => EditionLoader.Load(PackFolders.BuiltIn, id, SectionCatalogue.Schemas).Sections)
            .Select(section => section.Id);
        Assert.Equal(SectionCatalogue.Schemas.Select(schema => schema.Id).Order(StringComparer.Ordinal), printed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_user_s_copy_takes_the_tool_s_place_and_keeps_its_order()
    {
        ReportDocument report = Compose("""{ "sections": [{ "id": "method" }, { "id": "ledger", "most": 2 }] }""");
        Assert.Equal(["method", "ledger"], report.Sections.Select(section => section.Id));
    }

    [Theory]
    [InlineData("""{ "sections": [{ "id": "ledgr" }] }""", "$.sections[0].id: is \"ledgr\" (allowed: cover, contents, summary, panel,")]
    [InlineData("""{ "sections": [{ "id": "ledger", "rows": 3 }] }""", "$.sections[0].rows: unknown key \"rows\" (allowed: brief, id, most, newPage)")]
    [InlineData("""{ "sections": [{ "id": "ledger", "most": -1 }] }""", "$.sections[0].most: is -1 (allowed: a whole number from 0 to 10000)")]
    [InlineData("""{ "sections": [{ "id": "ledger", "newPage": 1 }] }""", "$.sections[0].newPage: is 1 (allowed: true or false)")]
    public void A_mistake_is_reported_where_it_stands(string json, string problem) =>
        Assert.Contains(problem, Assert.Throws<PackException>(() => Compose(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_edition_that_is_not_there_names_those_that_are() =>
        Assert.Contains("allowed: desk, one-page, trainer", Assert.Throws<PackException>(() => EditionLoader.Load(PackFolders.BuiltIn, "big", SectionCatalogue.Schemas)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_key_is_left_out_or_stands_alone()
    {
        Assert.Equal(
            ["cover", "trainer-sheet", "scale-card", "clean-article", "worksheet-a", "worksheet-b", "worksheet-c", "discussion"],
            Sections(new ReportChoices(KeyChoice.Without)));
        Assert.Equal(["answer-key", "rubric"], Sections(new ReportChoices(KeyChoice.Only)));
        ReportDocument whole = Reports.Compose("harbour", "trainer", "en");
        Assert.Contains(whole.Sections, section => section is { Id: "answer-key", NewPage: true });

        static IEnumerable<string> Sections(ReportChoices choices) => Reports.Compose("harbour", "trainer", "en", choices).Sections.Select(section => section.Id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(100)]
    public void Questions_are_of_the_number_asked_for_varied_and_the_same_again(int count)
    {
        SectionContext context = new(Audits.Harbour(), Audits.StringsOf("en"), new ReportChoices(), []);
        ImmutableArray<string> chosen = QuestionChoice.Of(context, count);
        Assert.Equal(Math.Min(count, 18), chosen.Length);
        Assert.Equal(chosen, chosen.Distinct(StringComparer.Ordinal).OrderBy(id => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(chosen, QuestionChoice.Of(context, count));
        if (count == 6)
        {
            Assert.Equal(6, chosen.Select(id => context.Style(id).Family).Distinct(StringComparer.Ordinal).Count());
            int[] difficulties = [.. chosen.Select(id => QuestionChoice.Difficulty(context, context.Statement(id)))];
            Assert.True(difficulties.Max() > difficulties.Min(), "all are as easy");
        }
    }

    private static ReportDocument Compose(string edition)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "templates", "editions")).FullName, "desk.json"), edition);
            return ReportComposer.Compose(
                Audits.Harbour(), Audits.StringsOf("en"), EditionLoader.Load(Audits.Folders.With(folder), "desk", SectionCatalogue.Schemas), new ReportChoices());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
