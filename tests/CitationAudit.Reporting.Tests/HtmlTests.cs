using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Reporting.Html;
using CitationAudit.Reporting.Tests.Fixtures;

namespace CitationAudit.Reporting.Tests;

public sealed class HtmlTests
{
    public static TheoryData<string, string, string> Prints()
    {
        TheoryData<string, string, string> prints = [];
        foreach (string edition in EditionLoader.Ids(Audits.Folders))
        {
            prints.Add("libya", edition, "ar");
            prints.Add("libya", edition, "en");
            prints.Add("harbour", edition, "ar");
            prints.Add("harbour", edition, "en");
        }

        return prints;
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void A_page_is_a_whole_with_one_title_landmarks_and_no_broken_link(string article, string edition, string language)
    {
        IHtmlDocument page = Parse(Html(Reports.Compose(article, edition, language)));
        Assert.Equal((language, language == "ar" ? "rtl" : "ltr"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Empty(page.QuerySelectorAll("script, img, link, iframe, object"));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id ?? "")];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (IElement link in page.QuerySelectorAll("a[href^='#']"))
        {
            Assert.Contains(link.GetAttribute("href")?[1..], ids);
        }
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void Headings_go_down_step_by_step_and_tables_have_their_heads(string article, string edition, string language)
    {
        IHtmlDocument page = Parse(Html(Reports.Compose(article, edition, language)));
        int level = 0;
        foreach (IElement heading in page.QuerySelectorAll("h1, h2, h3, h4"))
        {
            int next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"“{heading.TextContent}” is of level {next} after {level}");
            level = next;
        }

        foreach (IElement table in page.QuerySelectorAll("table"))
        {
            Assert.NotEmpty(table.QuerySelector("caption")?.TextContent ?? "");
            Assert.All(table.QuerySelectorAll("thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("thead th"), head => Assert.NotEmpty(head.GetAttribute("aria-label") ?? head.TextContent));
        }

        Assert.All(page.QuerySelectorAll("section"), section => Assert.NotNull(page.GetElementById(section.GetAttribute("aria-labelledby") ?? "")));
        Assert.All(page.QuerySelectorAll(".mark"), mark => Assert.NotEmpty(mark.GetAttribute("aria-label") ?? ""));
    }

    [Fact]
    public void The_article_stands_complete_and_verbatim_in_its_own_direction()
    {
        AuditReport report = Audits.Libya();
        IHtmlDocument page = Parse(Html(Reports.Compose("libya", "desk", "en")));
        IHtmlCollection<IElement> paragraphs = page.QuerySelectorAll("#article .margined");
        Assert.Equal(report.Document.Paragraphs.Length, paragraphs.Length);
        for (int at = 0; at < paragraphs.Length; at++)
        {
            Assert.Equal(("ar", "rtl"), (paragraphs[at].GetAttribute("lang"), paragraphs[at].GetAttribute("dir")));
            IElement words = paragraphs[at].QuerySelector("p") ?? throw new InvalidOperationException("A paragraph has a p.");
            foreach (IElement mark in words.QuerySelectorAll(".mark, sup"))
            {
                mark.Remove();
            }

            Assert.Equal(report.Document.Paragraphs[at].Span.Of(report.Document.Text), words.TextContent);
        }
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string hostile = "<script>alert(1)</script> \" onmouseover='x' & \0\uD800 ]]> </style>";
        AuditReport report = Reports.WithTitle(Audits.Harbour(hostile), hostile);
        string html = Html(Reports.Compose(report, "desk", "en"));
        IHtmlDocument page = Parse(html);
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Contains("<script>alert(1)</script> \" onmouseover='x' & \uFFFD\uFFFD ]]> </style>", page.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', html);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void The_same_audit_gives_the_same_characters(string language) =>
        Assert.Equal(Html(Reports.Compose("libya", "desk", language)), Html(Reports.Compose("libya", "desk", language)));

    [Theory]
    [InlineData("libya", "one-page", "ar")]
    [InlineData("harbour", "one-page", "en")]
    public void Html_is_as_it_was_approved(string article, string edition, string language)
    {
        string html = Html(Reports.Compose(article, edition, language), stylesheet: "");
        Golden.Compare($"{article}.{edition}.{language}.html", html);
    }

    internal static string Html(ReportDocument report, string? stylesheet = null) =>
        HtmlWriter.Write(report, Theme.Plain, stylesheet ?? StylesheetLoader.Load(Audits.Folders));

    private static IHtmlDocument Parse(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
}
