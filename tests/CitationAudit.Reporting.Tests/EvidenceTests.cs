using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CitationAudit.Reporting.Tests.Fixtures;
using CitationAudit.Sources;

namespace CitationAudit.Reporting.Tests;

public sealed class EvidenceTests
{
    [Fact]
    public void The_ledger_says_why_each_statement_went_to_its_source_and_its_relay()
    {
        Assert.Contains(" · Why this relay: البيان (named as the one who passes it on)", Html("en", "desk"), StringComparison.Ordinal);
        Assert.Contains("دليل القائل: مصر (الفاعل هنا مستتر، وآخر ذكر له)", Html("ar", "desk"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_says_what_shows_the_type_and_the_name()
    {
        Assert.Contains("What shows its type: دورية “إنتليجنس أون لاين” الاستخباراتية الفرنسية (the main noun) · its name: دورية", Html("en", "desk"), StringComparison.Ordinal);
        Assert.Contains("دليل أنه غير مُسمّى: مراقبون (وصف بلا اسم)", Html("ar", "desk"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Meridian", "no entry in the registry")]
    [InlineData("en", "Mira Osk", "—")]
    [InlineData("ar", "Meridian", "لا ذكر له في السجل")]
    public void Only_a_medium_is_looked_for_in_the_registry(string language, string source, string owner)
    {
        IDocument page = new HtmlParser().ParseDocument(HtmlTests.Html(Reports.Compose("harbour", "desk", language)));
        IElement row = page.QuerySelectorAll("tr").Last(row => row.Children is [IElement first, _, _, _, _] && first.TextContent.Trim().StartsWith(source, StringComparison.Ordinal));
        Assert.Equal(owner, row.Children[3].TextContent.Trim());
    }

    [Fact]
    public void A_word_that_attributes_is_counted_once_with_and_without_a_capital()
    {
        IDocument page = new HtmlParser().ParseDocument(HtmlTests.Html(Reports.Compose("harbour", "desk", "en")));
        IElement row = Assert.Single(page.QuerySelectorAll("tr"), row => row.FirstElementChild?.TextContent.Trim().Equals("according to", StringComparison.OrdinalIgnoreCase) == true);
        Assert.Equal("according to", row.Children[0].TextContent.Trim());
        Assert.Equal("2", row.Children[2].TextContent.Trim());
    }

    [Fact]
    public void A_short_edition_leaves_the_evidence_out()
    {
        Assert.DoesNotContain("Why this source:", Html("en", "one-page"), StringComparison.Ordinal);
        Assert.DoesNotContain("What shows its type:", Html("en", "one-page"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Every_kind_of_evidence_has_its_words_and_a_pack_s_rule_shares_one(string language)
    {
        Assert.All(EvidenceKinds.Own, kind => Assert.True(Audits.StringsOf(language).Has($"evidence.{kind}"), kind));
        Assert.True(Audits.StringsOf(language).Has(EvidenceKinds.WordingOf(new Evidence("ar.office.m"))));
    }

    private static string Html(string language, string edition) =>
        new HtmlParser().ParseDocument(HtmlTests.Html(Reports.Compose("libya", edition, language))).Body?.Text() ?? "";
}
