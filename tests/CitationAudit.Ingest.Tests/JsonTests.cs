using System.Text;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class JsonTests
{
    [Fact]
    public void A_line_is_an_article_with_its_text_untouched_and_its_title_apart()
    {
        Article article = Reading.One(
            """{"id":"a-1","title":"Plan for farms","text":"First paragraph.\r\n\r\nSecond\u00a0one \ud83c\udf3e here.","language":"en","outlet":"The Orchard","date":"2024-05-06"}""" + "\n");
        Assert.Equal("a-1", article.Id);
        Assert.Equal("Plan for farms", article.Title);
        Assert.Equal("First paragraph.\r\n\r\nSecond\u00a0one 🌾 here.", article.Text);
        Assert.Equal("The Orchard", article.Outlet);
        Assert.Equal(new DateOnly(2024, 5, 6), article.Date);
        Assert.Equal("Paragraph: First paragraph.\nParagraph: Second\u00a0one 🌾 here.", Reading.Dump(article));
    }

    [Fact]
    public void Bad_lines_are_reported_with_their_numbers_and_the_rest_is_read()
    {
        ReadResult result = Reading.Utf8(
            """
            {"id":"1","text":"قال الوزير إن الخطة بدأت."}

            {"id":"2","text":"broken
            {"id":"3","body":7}
            {"id":"4","text":"   "}
            {"id":5,"text":"The minister said so."}
            """,
            "in.jsonl");
        Assert.Equal(["1", "5"], result.Articles.Select(article => article.Id));
        Assert.Equal(["ar", "en"], result.Articles.Select(article => article.Language));
        Assert.Equal(
            [("in.jsonl:3", ProblemKind.Damaged), ("in.jsonl:4", ProblemKind.NotAnArticle), ("in.jsonl:5", ProblemKind.Empty)],
            result.Problems.Select(problem => (problem.Location, problem.Kind)));
        Assert.StartsWith("It is not valid JSON: line 3,", WordingTests.Render(result.Problems[0].Message), StringComparison.Ordinal);
        Assert.False(result.IsWhole);
    }

    [Fact]
    public void Arrays_and_wrapped_arrays_hold_several_articles()
    {
        Assert.Equal(2, Reading.Utf8("""[{"text":"One thing."},{"text":"Another thing."}]""", "export.json").Articles.Length);
        ReadResult wrapped = Reading.Utf8("""
            {
              "articles": [
                {"headline": "A", "text": "One thing.", "author": [{"name": "Mona Said"}, {"name": "Jo Hill"}]},
                {"text": "Another thing."}
              ]
            }
            """, "export.json");
        Assert.Equal(["export.json#1", "export.json#2"], wrapped.Articles.Select(article => article.Id));
        Assert.Equal("Mona Said, Jo Hill", wrapped.Articles[0].Author);
    }

    [Fact]
    public void Half_a_character_is_reported_not_repaired() =>
        Assert.Equal("ingest.damaged.surrogate", Reading.Refused(Reading.Utf8("""{"text":"bad \ud800 half"}""")).Message.Key);

    [Fact]
    public void More_articles_than_the_limit_keep_those_before_it()
    {
        string lines = string.Concat(Enumerable.Repeat("{\"text\":\"Some words.\"}\n", 5));
        ReadResult result = Reading.Utf8(lines, "-", new ReadOptions { MaxArticles = 3 });
        Assert.Equal(3, result.Articles.Length);
        Assert.Equal(ProblemKind.TooManyArticles, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        StringBuilder deep = new("{\"text\":");
        deep.Append('[', 100_000).Append(']', 100_000).Append('}');
        Assert.Equal(ProblemKind.Damaged, Reading.Refused(Reading.Utf8(deep.ToString())).Kind);
    }

    [Fact]
    public void Prose_that_begins_with_a_bracket_is_prose() =>
        Assert.Equal("text/plain", Reading.One("[Editor's note] The plan was changed.\n\nIt begins in May.").Origin.MediaType);

    [Fact]
    public void Word_press_answers_are_read_as_their_blocks()
    {
        ReadResult result = Reading.Utf8("""
            [{"id":7,"date":"2025-12-03T09:00:00","modified":"2025-12-04T10:00:00","link":"https://news.example.org/a/7","author":3,
              "title":{"rendered":"The valley&#8217;s <em>levy</em>"},"excerpt":{"rendered":"<p>Short.</p>"},
              "content":{"rendered":"<h2>Why</h2>\n<p>The council said&nbsp;so in a <a href=\"/letter\">letter</a>.</p><ul><li>One thing</li></ul><p style=\"display:none\">hidden</p>","protected":false},
              "_embedded":{"author":[{"id":3,"name":"Mona Haddad"}]}},
             {"id":8,"date":"2025-12-05","link":"https://news.example.org/a/8","author":4,"title":{"rendered":"خبر"},"content":{"rendered":"<p>قال الوزير إن الخطة بدأت.</p>"}}]
            """, "posts.json");
        Assert.Empty(result.Problems);
        Assert.Equal(["The valley’s levy", "خبر"], result.Articles.Select(article => article.Title));
        Article first = result.Articles[0];
        Assert.Equal("Heading: Why\nParagraph: The council said so in a letter.\nListItem: One thing", Reading.Dump(first));
        Assert.Equal("https://news.example.org/letter", Assert.Single(first.Links).Target);
        Assert.Equal(("Mona Haddad", new DateOnly(2025, 12, 3), new DateOnly(2025, 12, 4)), (first.Author, first.Date, first.Modified));
        Assert.Null(result.Articles[1].Author);
        Assert.Equal("ar", result.Articles[1].Language);
    }

    [Fact]
    public void Markup_in_a_body_is_read_as_its_blocks_and_text_is_left_as_it_is()
    {
        Article body = Reading.One("""{"headline":"A","articleBody":"<p>One thing.</p><p>Another thing.</p>"}""");
        Assert.Equal("One thing.\n\nAnother thing.", body.Text);
        Article text = Reading.One("""{"title":"A","text":"Write <b>bold</b> so."}""");
        Assert.Equal("Write <b>bold</b> so.", text.Text);
        Article plain = Reading.One("""{"headline":"A","articleBody":"If 3 < 4 and 5 > 4 then it holds."}""");
        Assert.Equal("If 3 < 4 and 5 > 4 then it holds.", plain.Text);
    }

    [Fact]
    public void A_json_feed_is_its_items()
    {
        ReadResult result = Reading.Utf8("""
            {"version":"https://jsonfeed.org/version/1.1","title":"The Orchard","description":"News of the valley",
             "items":[{"id":"1","url":"https://news.example.org/1","title":"Levy","content_html":"<p>The council said so.</p>","date_published":"2025-12-03T09:00:00Z","authors":[{"name":"Mona Haddad"}]},
                      {"id":"2","content_text":"Another <thing> was said."}]}
            """, "feed.json");
        Assert.Equal(["The council said so.", "Another <thing> was said."], result.Articles.Select(article => article.Text));
        Assert.Equal(("The Orchard", "Mona Haddad", "Levy"), (result.Articles[0].Outlet, result.Articles[0].Author, result.Articles[0].Title));
    }
}
