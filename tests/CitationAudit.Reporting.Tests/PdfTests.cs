using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Reporting.Pdf;
using CitationAudit.Reporting.Tests.Fixtures;
using CitationAudit.Typesetting;
using CitationAudit.Typesetting.Tests;
using CsCheck;

namespace CitationAudit.Reporting.Tests;

[Collection(PrintCollection.Name)]
public sealed class PdfTests(PrintShop shop)
{
    [Theory]
    [MemberData(nameof(HtmlTests.Prints), MemberType = typeof(HtmlTests))]
    public void Pages_have_no_text_out_of_place_and_no_link_into_nothing(string article, string edition, string language)
    {
        LaidOutDocument pages = shop.Print(article, edition, language);
        LayoutRules.Check(pages);
        Assert.Empty(pages.Problems);
        Assert.Equal(edition == "one-page", pages.Pages.Length == 1);
    }

    [Fact]
    public void The_same_audit_gives_the_same_bytes_with_the_audit_attached()
    {
        Attachment audit = new("audit.json", "application/json", [.. "{}"u8]);
        byte[] first = Write(audit), second = Write(audit);
        Assert.Equal(first, second);
        Assert.NotEqual(first, Write(null));

        byte[] Write(Attachment? attachment)
        {
            using MemoryStream output = new();
            PdfReport.Write(Reports.Compose("harbour", "one-page", "ar"), new PdfChoices { Audit = attachment }, shop.Fonts, output);
            return output.ToArray();
        }
    }

    [Fact]
    public void Contents_and_outline_name_every_section_and_marks_lead_to_the_ledger_and_back()
    {
        ReportDocument report = Reports.Compose("libya", "desk", "ar");
        LaidOutDocument pages = shop.Print("libya", "desk", "ar");
        Assert.Equal(
            report.Sections.Where(section => section.Title.Length > 0).Select(section => section.Title),
            pages.Outline.Where(entry => entry.Level == 1).Select(entry => entry.Title));
        foreach (string id in Reports.Audit("libya").Statements.Select(statement => statement.Id))
        {
            Assert.True(pages.Destinations.ContainsKey($"ledger-{id}") && pages.Destinations.ContainsKey($"article-{id}"), id);
        }

        Assert.Equal(("ar", report.MadeAt, TextDirection.RightToLeft), (pages.Source.Info.Language, pages.Source.Info.Created, pages.Source.Direction));
    }

    [Fact]
    public void A_heading_stands_on_the_page_of_its_table_s_first_row_wherever_on_the_page_it_falls()
    {
        ReportDocument report = Reports.Compose("harbour", "desk", "en");
        SectionBlocks ledger = report.Sections.Single(section => section.Id == "ledger") with { NewPage = false };
        string first = $"ledger-{Reports.Audit("harbour").Statements[0].Id}";
        HashSet<int> pages = [];
        for (int lines = 10; lines < 46; lines++)
        {
            SectionBlocks before = new("before", "Before", false, [.. Enumerable.Repeat<Block>(new TextBlock("A line."), lines)]);
            LaidOutDocument laid = PdfReport.Lay(report with { Sections = [before, ledger] }, new PdfChoices(), shop.Fonts);
            Assert.Equal(laid.Destinations["ledger"], laid.Destinations[first]);
            pages.Add(laid.Destinations["ledger"]);
        }

        // The heading has been seen on one page and on the next.
        Assert.True(pages.Count > 1);
    }

    [Fact]
    public void Every_page_is_numbered_in_the_report_s_digits()
    {
        Strings strings = Audits.StringsOf("ar");
        strings = strings with { Language = strings.Language with { Digits = Report.DigitStyle.ArabicIndic } };
        ReportDocument report = ReportComposer.Compose(
            Audits.Libya(), strings, EditionLoader.Load(Audits.Folders, "trainer", Sections.SectionCatalogue.Schemas), new ReportChoices());
        LaidOutDocument pages = PdfReport.Lay(report, new PdfChoices(), shop.Fonts);
        string last = strings.Number(pages.Pages.Length);
        foreach (LaidOutPage page in pages.Pages)
        {
            Assert.Contains(page.Boxes, box => box.Kind == BoxKind.Line && box.Text.Contains($"صفحة {strings.Number(page.Number)} من {last}", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("desk")]
    [InlineData("trainer")]
    [InlineData("one-page")]
    public void An_article_of_nothing_prints(string edition)
    {
        foreach (string language in (string[])["ar", "en"])
        {
            LaidOutDocument pages = PdfReport.Lay(Reports.Compose(HostileAudits.Of("", "", 0), edition, language), new PdfChoices(), shop.Fonts);
            LayoutRules.Check(pages);
            Assert.Empty(pages.Problems);
        }
    }

    public static TheoryData<string> Hostile() => new(
        "one-word",
        "nested",
        "emoji",
        "long-quotation",
        "ledger-of-200");

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_articles_stay_in_their_boxes(string kind)
    {
        AuditReport report = kind switch
        {
            "one-word" => HostileAudits.Of(new string('w', 5000), new string('م', 5000) + "\n" + new string('x', 5000), 2),
            "nested" => HostileAudits.Of(
                string.Concat(Enumerable.Repeat("abc \u2067ابج \u2066", 10)),
                string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat("\u202Eabc (\u2067ابج [\u2068", 10)), 3)), 3),
            "emoji" => HostileAudits.Of("👩‍👩‍👧‍👦 🇱🇾🇹🇷", string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦🇱🇾e\u0301\u0301\u0301\uD800\0\u0007", 60)) + "\nقِطَّةٌ 🐈‍⬛", 2),
            "long-quotation" => HostileAudits.Of("t", string.Concat(Enumerable.Repeat("قال كلمة word ", 1000)), 1),
            _ => HostileAudits.Of("ledger", string.Join('\n', Enumerable.Range(1, 200).Select(at => $"Source number {at} says that item {at} is so.")), 200),
        };
        foreach (string edition in kind is "ledger-of-200" or "long-quotation" ? (string[])["desk"] : ["desk", "one-page", "trainer"])
        {
            LayoutRules.Check(PdfReport.Lay(Reports.Compose(report, edition, "ar"), new PdfChoices { Paper = PageSize.Letter }, shop.Fonts));
        }
    }

    [Fact]
    public void Random_articles_stay_in_their_boxes()
    {
        string[] scraps = ["قالَ ", "\"كَلِمَة\" ", "word ", "12.5% ", "B+ ", "\u200F", "\u2067", "\u2069", "(", ")", "\n", "🎯", "\u0651", "unbreakableunbreakable", "ـــ", "https://example.org/a/b?c=d ", "\t"];
        Gen.Select(Gen.Int[0, scraps.Length - 1].Select(at => scraps[at]).Array[1, 120], Gen.Int[0, 5]).Sample(
            (words, statements) =>
            {
                AuditReport report = HostileAudits.Of(string.Concat(words.Take(20)), string.Concat(words), statements);
                LayoutRules.Check(PdfReport.Lay(Reports.Compose(report, "one-page", statements % 2 == 0 ? "ar" : "en"), new PdfChoices(), shop.Fonts));
            },
            iter: 6,
            threads: 1);
    }

    [Fact]
    public void A_house_prints_its_name_and_logo()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string themes = Directory.CreateDirectory(Path.Combine(folder, "templates", "themes")).FullName;
            File.WriteAllBytes(Path.Combine(themes, "logo.png"), Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
            File.WriteAllText(Path.Combine(themes, "house.json"), """{ "house": "The Daily Example", "logo": "logo.png", "primary": "#004000", "accent": "#800000" }""");
            Theme theme = ThemeLoader.Load(Audits.Folders.With(folder), "house");
            LaidOutDocument pages = PdfReport.Lay(Reports.Compose("harbour", "desk", "en"), new PdfChoices { Theme = theme }, shop.Fonts);
            Assert.All(pages.Pages, page => Assert.Contains(page.Boxes, box => box.Text.Contains("The Daily Example", StringComparison.Ordinal)));
            Assert.Equal("The Daily Example", pages.Source.Info.Author);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("""{ "primary": "green" }""", "$.primary: is \"green\" (allowed: a colour as #rrggbb)")]
    [InlineData("""{ "logo": "none.png" }""", "there is no file")]
    [InlineData("""{ "colour": "#000000" }""", "unknown key \"colour\"")]
    public void A_mistake_in_a_theme_is_reported_where_it_stands(string json, string problem)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "templates", "themes")).FullName, "house.json"), json);
            PackException error = Assert.Throws<PackException>(() => ThemeLoader.Load(Audits.Folders.With(folder), "house"));
            Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
