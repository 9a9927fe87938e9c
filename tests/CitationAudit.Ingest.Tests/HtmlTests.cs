using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class HtmlTests
{
    /// <summary>A page as news sites build them, around paragraphs of the test's own.</summary>
    internal static string Page(string language, string title, string body, string head = "", string below = "") => $$"""
        <!DOCTYPE html>
        <html lang="{{language}}" dir="{{(language == "ar" ? "rtl" : "ltr")}}">
        <head><meta charset="utf-8"><title>{{title}} - The Orchard</title>
        <meta property="og:site_name" content="The Orchard">
        <meta property="article:published_time" content="2025-12-03T09:00:00+02:00">
        <link rel="canonical" href="https://news.example.org/a/1">{{head}}</head>
        <body>
        <header class="site-header"><nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <main><article class="post">
        <span class="kicker">{{(language == "ar" ? "اقتصاد" : "Water")}}</span>
        <h1 class="post-title">{{title}}</h1>
        <div class="share-bar"><a href="https://x.com/share">X</a><a href="https://facebook.com/share">Facebook</a></div>
        <div class="entry-content">{{body}}</div>
        <div class="tags"><a href="/t/1">water</a><a href="/t/2">farms</a></div>
        </article>
        <section class="related-posts"><h3>{{(language == "ar" ? "اقرأ أيضا" : "Related stories")}}</h3><ul><li><a href="/a/2">Dam repairs begin in spring after long delay</a></li><li><a href="/a/3">Olive prices fall for the third year</a></li></ul></section>
        {{below}}
        </main>
        <aside class="sidebar"><h4>Most read</h4><ol><li><a href="/a/4">Ten recipes with lentils</a></li></ol></aside>
        <footer class="site-footer"><p>© 2025 The Orchard. All rights reserved. <a href="/privacy">Privacy policy</a></p></footer>
        </body></html>
        """;

    internal const string EnglishBody = """
        <p>The council of the Green Valley agreed on Tuesday to delay a levy on irrigation water until March, after three weeks of protests by growers who said that the charge would close a third of the orchards.</p>
        <figure><img src="a.jpg"><figcaption>Growers at the gates of the council on Monday. Photo: Sami Haddad</figcaption></figure>
        <p>“We never asked for free water,” said Samir Nasser, who heads the growers' union, in a <a href="/docs/letter.pdf">letter to the council</a>.</p>
        <p>Read also: <a href="/a/9">Why the old pumps fail every summer</a></p>
        <h2>What happens next</h2>
        <p>The committee meets for the first time on 4 December, and a graded tariff is the likeliest outcome, according to two people who took part in the talks.</p>
        <blockquote>The figures are public. Whoever doubts them can count them again, and again after that.</blockquote>
        <ul><li>The levy is suspended until the end of March and is not withdrawn.</li><li>The pumping station keeps its place in the budget for next year.</li></ul>
        """;

    [Fact]
    public void An_article_comes_without_menus_teasers_and_footers()
    {
        Article article = Reading.One(Page("en", "Valley growers win delay of water levy", EnglishBody), "page.html");
        Assert.Equal(
            """
            Kicker: Water
            Title: Valley growers win delay of water levy
            Paragraph: The council of the Green Valley agreed on Tuesday to delay a levy on irrigation water until March, after three weeks of protests by growers who said that the charge would close a third of the orchards.
            Caption: Growers at the gates of the council on Monday. Photo: Sami Haddad
            Paragraph: “We never asked for free water,” said Samir Nasser, who heads the growers' union, in a letter to the council.
            Heading: What happens next
            Paragraph: The committee meets for the first time on 4 December, and a graded tariff is the likeliest outcome, according to two people who took part in the talks.
            Quotation: The figures are public. Whoever doubts them can count them again, and again after that.
            ListItem: The levy is suspended until the end of March and is not withdrawn.
            ListItem: The pumping station keeps its place in the budget for next year.
            """,
            Reading.Dump(article));
        ArticleLink link = Assert.Single(article.Links);
        Assert.Equal(("letter to the council", "https://news.example.org/docs/letter.pdf"), (link.Span.Of(article.Text), link.Target));
        Assert.Equal("text/html", article.Origin.MediaType);
        ExtractedArticle extracted = ExtractedArticle.From(article);
        Assert.StartsWith("The council of the Green Valley", extracted.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Photo:", extracted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_pages_are_read_alike()
    {
        string body = """
            <p>وافق مجلس الوادي الأخضر يوم الثلاثاء على تأجيل رسوم مياه الري حتى مارس، بعد ثلاثة أسابيع من احتجاجات المزارعين الذين قالوا إن الرسوم ستغلق ثلث بساتين المنطقة.</p>
            <p>اقرأ أيضا: <a href="/a/9">لماذا تتعطل المضخات القديمة كل صيف</a></p>
            <p>وقال سمير ناصر، رئيس اتحاد المزارعين: «لم نطلب ماءً مجانيًا، بل طلبنا سعرًا تقدر عليه مزرعة عائلية»، بحسب ما نقلته إذاعة الوادي.</p>
            <p>وتجتمع اللجنة للمرة الأولى في الرابع من ديسمبر، وفق شخصين شاركا في المحادثات وطلبا عدم ذكر اسميهما.</p>
            """;
        Article article = Reading.One(Page("ar", "مزارعو الوادي ينتزعون تأجيل رسوم المياه", body), "page.html");
        Assert.Equal("ar", article.Language);
        Assert.Equal([BlockKind.Kicker, BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Paragraph], article.Blocks.Select(block => block.Kind));
        Assert.DoesNotContain("اقرأ أيضا", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("المضخات", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_comes_from_json_ld_first()
    {
        string head = """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Valley growers win delay of water levy",
            "author":[{"@type":"Person","name":"Mona Haddad"},{"@type":"Person","name":"Jo Hill"}],"publisher":{"@type":"Organization","name":"Orchard News"},
            "datePublished":"2025-12-02T22:00:00Z","dateModified":"2025-12-04","articleSection":["Economy"],"inLanguage":"en-GB"}]}</script>
            """;
        Article article = Reading.One(Page("en", "Valley growers win delay of water levy", EnglishBody, head));
        Assert.Equal("Mona Haddad, Jo Hill", article.Author);
        Assert.Equal("Orchard News", article.Outlet);
        Assert.Equal(new DateOnly(2025, 12, 2), article.Date);
        Assert.Equal(new DateOnly(2025, 12, 4), article.Modified);
        Assert.Equal("Economy", article.Section);
        Assert.Equal("https://news.example.org/a/1", article.Url);
    }

    [Theory]
    [InlineData("en", "<p class=\"byline\">By Mona Haddad | 3 December 2025</p>", "Mona Haddad")]
    [InlineData("ar", "<div class=\"author\">كتبت: منى حداد</div>", "منى حداد")]
    [InlineData("ar", "<p>بقلم منى حداد</p>", "منى حداد")]
    [InlineData("en", "<footer class=\"entry-meta\">Posted by <a rel=\"author\" href=\"/u/1\">Mona Haddad</a></footer>", "Mona Haddad")]
    [InlineData("en", "<span itemprop=\"author\"><span itemprop=\"name\">Mona Haddad</span></span>", "Mona Haddad")]
    public void Bylines_are_found_in_both_languages(string language, string byline, string author) =>
        Assert.Equal(author, Reading.One(Page(language, "Valley growers win delay of water levy", byline + EnglishBody)).Author);

    [Fact]
    public void A_kicker_inside_the_heading_is_no_part_of_the_title()
    {
        string page = Page("en", "Valley growers win delay of water levy", EnglishBody, "<meta property=\"og:title\" content=\"Valley growers win delay of water levy\">")
            .Replace("<h1 class=\"post-title\">", "<h1 class=\"post-title\"><span>Farms and rivers</span> ", StringComparison.Ordinal);
        Assert.Equal("Valley growers win delay of water levy", Reading.One(page).Title);
    }

    [Fact]
    public void A_link_s_scheme_is_written_in_small_letters() =>
        Assert.Equal(
            "https://council.example.org/letter.pdf",
            Assert.Single(Reading.One(Page("en", "Levy delayed", EnglishBody.Replace("/docs/letter.pdf", "htTps://council.example.org/letter.pdf", StringComparison.Ordinal))).Links).Target);

    [Theory]
    [InlineData("نشر في 28 آب/أغسطس 2013 الساعة 14:00", 2013, 8, 28)]
    [InlineData("الأحد ٥ أيار ٢٠٢٤", 2024, 5, 5)]
    [InlineData("3 كانون الأول 2025", 2025, 12, 3)]
    [InlineData("Published 3rd of December, 2025", 2025, 12, 3)]
    [InlineData("Dec. 3, 2025 at 9 a.m.", 2025, 12, 3)]
    [InlineData("03/12/2025", 2025, 12, 3)]
    [InlineData("2025-12-03", 2025, 12, 3)]
    [InlineData("3. Dezember 2025", 2025, 12, 3)]
    public void Written_dates_are_read(string words, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), WrittenDate.Find(words));

    [Theory]
    [InlineData("31 February 2025")]
    [InlineData("in March the 12 members met 2025 people")]
    [InlineData("phone 123-456-7890")]
    public void What_is_no_date_is_not_read_as_one(string words) => Assert.Null(WrittenDate.Find(words));

    [Fact]
    public void A_body_that_only_json_ld_holds_is_used_and_said_to_be()
    {
        string text = string.Join("\\n\\n", Enumerable.Range(1, 6).Select(number => $"In paragraph {number} the council explains at length why the levy on water was delayed once more."));
        string head = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Levy delayed","articleBody":"{{text}}"}</script>""";
        Article article = Reading.One(Page("en", "Levy delayed", "<p>Loading the article, please wait a moment.</p>", head));
        Assert.Equal("ingest.note.metadata", article.Origin.Note);
        Assert.Equal(6, article.Blocks.Count(block => block.Kind == BlockKind.Paragraph));
    }

    [Theory]
    [InlineData("windows-1256", "<meta charset=\"windows-1256\">")]
    [InlineData("windows-1256", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">")]
    [InlineData("windows-1256", "")]
    [InlineData("iso-8859-6", "<meta charset=iso-8859-6>")]
    [InlineData("utf-16", "")]
    public void The_page_s_encoding_is_believed_or_found(string name, string statement)
    {
        Encoding encoding = TextDecoder.Named(name) ?? throw new InvalidOperationException(name);
        string sentence = "وافق مجلس الوادي يوم الثلاثاء على تأجيل رسوم مياه الري حتى مارس، بعد أسابيع من احتجاجات المزارعين في المنطقة.";
        string page = $"<html><head>{statement}<title>خبر</title></head><body><article><p>{sentence}</p><p>{sentence} وأضاف.</p></article></body></html>";
        byte[] bytes = [.. name == "utf-16" ? encoding.GetPreamble() : [], .. encoding.GetBytes(page)];
        Assert.Contains(sentence, Reading.One(Reading.Bytes(bytes, "p.html")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_states_utf_7_is_read_as_what_it_is() =>
        Assert.StartsWith(
            "The council of the Green Valley",
            ExtractedArticle.From(Reading.One(Page("en", "Levy delayed", EnglishBody).Replace("charset=\"utf-8\"", "charset=\"utf-7\"", StringComparison.Ordinal))).Text,
            StringComparison.Ordinal);

    [Fact]
    public void A_paid_page_is_read_as_far_as_it_shows_and_said_to_be_paid()
    {
        string body = "<p>The council of the Green Valley agreed on Tuesday to delay a levy on irrigation water until March, after three weeks of protests.</p><div class=\"paywall\"><p>To continue reading, subscribe now.</p></div>";
        ReadResult result = Reading.Utf8(Page("en", "Valley growers win delay of water levy", body));
        Assert.Single(result.Articles);
        ReadProblem problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemKind.Paywall, problem.Kind);
        Assert.False(problem.IsError);
        Assert.DoesNotContain("subscribe", result.Articles[0].Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Just a moment...", "<p>Enable JavaScript and cookies to continue</p>")]
    [InlineData("Before you continue", "<h1>Before you continue to the site</h1><p>We use cookies and data. Accept all</p><button>Accept</button>")]
    [InlineData("تسجيل الدخول", "<p>يجب تسجيل الدخول لقراءة هذه الصفحة</p>")]
    public void Walls_are_said_to_be_walls(string title, string body) =>
        Assert.Equal(ProblemKind.ConsentWall, Reading.Refused(Reading.Utf8($"<html><head><title>{title}</title></head><body>{body}</body></html>")).Kind);

    [Fact]
    public void A_page_without_an_article_is_said_to_have_none() =>
        Assert.Equal(ProblemKind.NoArticleText, Reading.Refused(Reading.Utf8("<html><body><nav><a href=/a>A</a> <a href=/b>B</a></nav></body></html>")).Kind);

    [Fact]
    public void Archived_copies_stand_for_their_originals()
    {
        string body = EnglishBody.Replace("/docs/letter.pdf", "https://web.archive.org/web/20251204010203/https://council.example.org/letter.pdf", StringComparison.Ordinal);
        string page = Page("en", "Valley growers win delay of water levy", body)
            .Replace("https://news.example.org/a/1", "https://web.archive.org/web/20251204010203/https://news.example.org/a/1", StringComparison.Ordinal)
            .Replace("<body>", "<body><div id=\"wm-ipp-base\"><p>The Wayback Machine keeps this copy of the page, captured 14 times between December and May, for readers.</p></div>", StringComparison.Ordinal);
        Article article = Reading.One(page);
        Assert.Equal("https://news.example.org/a/1", article.Url);
        Assert.Equal("https://council.example.org/letter.pdf", Assert.Single(article.Links).Target);
        Assert.DoesNotContain("Wayback", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_below_are_left_out()
    {
        string comments = "<section id=\"comments\" class=\"comments-area\"><h2>2 comments</h2><ol class=\"comment-list\"><li class=\"comment\"><p>I was there on Monday and I can say that nobody from the council came out to speak with us.</p></li><li class=\"comment\"><p>The pumps have been broken since 2019, as everybody in the valley knows very well.</p></li></ol></section>";
        Article article = Reading.One(Page("en", "Valley growers win delay of water levy", EnglishBody, below: comments));
        Assert.DoesNotContain("nobody from the council", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pumps have been broken", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<table><tr><td>", 5_000)]
    [InlineData("<b><p>", 3_000)]
    [InlineData("<a href=x>", 5_000)]
    public void Deep_pages_end(string tag, int times)
    {
        string page = "<html><body>" + string.Concat(Enumerable.Repeat(tag, times)) + "some words at the bottom</body></html>";
        ReadResult result = Reading.Utf8(page, "-", new ReadOptions { TimeLimit = TimeSpan.FromSeconds(20) });
        Assert.Equal(1, result.Articles.Length + result.Problems.Count(problem => problem.IsError));
    }

    [Fact]
    public void The_extraction_is_written_as_one_line_of_json_in_a_fixed_order()
    {
        Article article = Reading.One("Levy delayed\n\nThe council said so.\n", "a.txt");
        Assert.Equal(
            """{"file":"a.txt","title":"Levy delayed","author":null,"date":null,"outlet":null,"language":"en","url":null,"text":"Levy delayed\n\nThe council said so.\n","blocks":[{"kind":"title","start":0,"end":12,"at":null},{"kind":"paragraph","start":14,"end":34,"at":null}]}""",
            ExtractedArticle.From(article).ToJson());
    }

    [Fact]
    public void Blocks_say_where_they_stand_in_the_page()
    {
        string page = Page("en", "Valley growers win 🌾 delay of water levy", EnglishBody.Replace("“We never", "🌾 “We never", StringComparison.Ordinal));
        Article article = Reading.One(page, "page.html");
        using IHtmlDocument document = new HtmlParser().ParseDocument(page);
        foreach (ArticleBlock block in article.Blocks)
        {
            IElement? element = document.QuerySelector(block.At ?? "nothing");
            // The kicker is a span: the element that holds it is the article around it.
            Assert.Equal(block.Span.Of(article.Text), block.Kind == BlockKind.Kicker ? element?.FirstElementChild?.TextContent : element?.TextContent.Trim());
        }

        Assert.Equal(
            "body > main:nth-child(2) > article:nth-child(1) > div:nth-child(4) > p:nth-child(1)",
            article.Blocks.First(block => block.Kind == BlockKind.Paragraph).At);

        // The printed blocks count code points into the printed text, which leaves the headline and captions out.
        using JsonDocument json = JsonDocument.Parse(ExtractedArticle.From(article).ToJson());
        int[] points = [.. (json.RootElement.GetProperty("text").GetString() ?? "").EnumerateRunes().Select(rune => rune.Value)];
        JsonElement[] blocks = [.. json.RootElement.GetProperty("blocks").EnumerateArray()];
        Assert.Equal(["paragraph", "paragraph", "heading", "paragraph", "quotation", "list-item", "list-item"], blocks.Select(block => block.GetProperty("kind").GetString()));
        Assert.Equal(0, blocks[0].GetProperty("start").GetInt32());
        foreach (JsonElement block in blocks)
        {
            string words = string.Concat(points[block.GetProperty("start").GetInt32()..block.GetProperty("end").GetInt32()].Select(char.ConvertFromUtf32));
            Assert.Equal(words, document.QuerySelector(block.GetProperty("at").GetString() ?? "nothing")?.TextContent.Trim());
        }
    }

    [Fact]
    public void Places_of_hostile_pages_are_bounded()
    {
        string deep = string.Concat(Enumerable.Repeat("<div>", 300)) + EnglishBody;
        ArticleBlock[] paragraphs = [.. Reading.One(Page("en", "Levy delayed", deep)).Blocks.Where(block => block.Kind == BlockKind.Paragraph)];
        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, block => Assert.Null(block.At));
    }

    [Theory]
    [InlineData("<p>Subscribe now to our weekly letter about water, farms and the valley.</p>", "weekly letter")]
    [InlineData("<p>For the latest stories and breaking news download our app for phones.</p>", "download our app")]
    [InlineData("<p><a href=\"/a/9\">A quiet valley and its many loud pumps in summer</a></p>", "loud pumps")]
    [InlineData("<p>Read: Two disasters are worse than one</p>", "Two disasters")]
    [InlineData("<p>للاشتراك في النشرة اليومية للصحيفة أرسلوا رسالة إلى العنوان المعروف.</p>", "للاشتراك")]
    public void What_asks_or_points_elsewhere_inside_the_text_is_left_out(string line, string words)
    {
        string body = EnglishBody.Replace("<h2>", line + "<h2>", StringComparison.Ordinal);
        Article article = Reading.One(Page("en", "Valley growers win delay of water levy", body));
        Assert.DoesNotContain(words, article.Text, StringComparison.Ordinal);
        Assert.Contains("The committee meets", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pull_quote_is_read_once()
    {
        string body = EnglishBody.Replace("<h2>", "<blockquote class=\"pull\">“a graded tariff is the likeliest outcome”</blockquote><h2>", StringComparison.Ordinal);
        Article article = Reading.One(Page("en", "Valley growers win delay of water levy", body));
        Assert.Equal(1, article.Text.Split("likeliest outcome").Length - 1);
        Assert.Contains("Quotation: The figures are public.", Reading.Dump(article), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_above_the_headline_is_left_out()
    {
        string page = Page("en", "Valley growers win delay of water levy", EnglishBody)
            .Replace("<main>", "<div><p>Write to the desk with your account number or your postal address, and we will change what you asked for.</p></div><main>", StringComparison.Ordinal);
        Assert.DoesNotContain("account number", Reading.One(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_stays_one_inside_its_wrapper()
    {
        string body = EnglishBody.Replace("<h2>What happens next</h2>", "<h2><div>What happens next</div></h2>", StringComparison.Ordinal);
        Assert.Contains("Heading: What happens next", Reading.Dump(Reading.One(Page("en", "Valley growers win delay of water levy", body))), StringComparison.Ordinal);
    }
}
