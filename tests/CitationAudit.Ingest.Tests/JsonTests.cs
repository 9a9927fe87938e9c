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
}
