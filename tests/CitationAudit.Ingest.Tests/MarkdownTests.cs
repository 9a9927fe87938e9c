using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class MarkdownTests
{
    private const string Source = """
        ---
        author: "Mona Said"
        date: 2024-05-06
        lang: en
        ---
        # Plan for *farms*

        The minister **said** so in [a report](https://example.org/report?a=1), wrapped
        over two lines & more.

        ## What comes next

        > Farmers took part.

        - first point
        - second [point](/relative)

        | Year | Area |
        |------|------|
        | 2023 | 14   |

        A note.[^1]

        [^1]: The note's words.

        <script>alert(1)</script>
        """;

    [Fact]
    public void Marks_become_blocks_and_links()
    {
        Article article = Reading.One(Source);
        Assert.Equal(
            """
            Title: Plan for farms
            Paragraph: The minister said so in a report, wrapped over two lines & more.
            Heading: What comes next
            Quotation: Farmers took part.
            ListItem: first point
            ListItem: second point
            TableRow: Year | Area
            TableRow: 2023 | 14
            Paragraph: A note.
            Footnote: The note's words.
            """,
            Reading.Dump(article));
        Assert.Equal("Plan for farms", article.Title);
        Assert.Equal("Mona Said", article.Author);
        Assert.Equal(new DateOnly(2024, 5, 6), article.Date);
        ArticleLink link = Assert.Single(article.Links);
        Assert.Equal("a report", link.Span.Of(article.Text));
        Assert.Equal("https://example.org/report?a=1", link.Target);
        Assert.Equal(string.Join("\n\n", article.Blocks.Select(block => block.Span.Of(article.Text))), article.Text);
    }

    [Fact]
    public void Arabic_keeps_its_joiners_and_quotation_marks()
    {
        Article article = Reading.One("# خطة الري\n\nقال الوزير: «لن نتراجع»، وفق [البيان](https://example.org/ar).\n");
        Assert.Equal("خطة الري\n\nقال الوزير: «لن نتراجع»، وفق البيان.", article.Text);
        Assert.Equal("ar", article.Language);
    }

    [Theory]
    [InlineData("The price rose 5 * 3 times.\n\n- no list\n\nEnd.")]
    [InlineData("#ليبيا وسم في أول السطر\n\nنص الخبر هنا.")]
    public void Plain_text_with_a_stray_mark_stays_untouched(string text) => Assert.Equal(text, Reading.One(text).Text);

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("![", 20_000)]
    public void Hostile_nesting_ends(string mark, int times)
    {
        ReadResult result = Reading.Utf8("# Title\n\n" + string.Concat(Enumerable.Repeat(mark, times)) + " words");
        Assert.True(result.Articles.Length == 1 || result.Problems.Length == 1);
    }
}
