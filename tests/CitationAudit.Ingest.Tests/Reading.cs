using System.Text;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

/// <summary>Short ways to read things in tests.</summary>
internal static class Reading
{
    public static ReadResult Bytes(byte[] bytes, string location = "-", ReadOptions? options = null)
    {
        using MemoryStream stream = new(bytes);
        ReadResult result = new ArticleReader(options).Read(stream, location, TestContext.Current.CancellationToken);
        foreach (ReadProblem problem in result.Problems)
        {
            Assert.NotEmpty(WordingTests.Render(problem.Message));
            Assert.NotEmpty(WordingTests.Render(problem.Message, "ar"));
        }

        foreach (Article article in result.Articles)
        {
            Hold(article);
        }

        return result;
    }

    public static ReadResult Utf8(string text, string location = "-", ReadOptions? options = null) =>
        Bytes(Encoding.UTF8.GetBytes(text), location, options);

    public static Article One(string text, string location = "-") => One(Utf8(text, location));

    public static Article One(ReadResult result)
    {
        Assert.Empty(result.Problems.Select(problem => WordingTests.Render(problem.Message)));
        return Assert.Single(result.Articles);
    }

    public static ReadProblem Refused(ReadResult result)
    {
        Assert.Empty(result.Articles);
        return Assert.Single(result.Problems);
    }

    /// <summary>The blocks as <c>Kind: words</c>, one a line.</summary>
    public static string Dump(Article article) =>
        string.Join('\n', article.Blocks.Select(block => $"{block.Kind}: {block.Span.Of(article.Text)}"));

    /// <summary>The invariants of every article: blocks in order without overlap, links inside the text, a language.</summary>
    public static void Hold(Article article)
    {
        int end = 0;
        foreach (ArticleBlock block in article.Blocks)
        {
            Assert.InRange(block.Span.Start, end, article.Text.Length);
            Assert.InRange(block.Span.End, block.Span.Start + 1, article.Text.Length);
            end = block.Span.End;
        }

        Assert.All(article.Links, link =>
        {
            Assert.InRange(link.Span.Start, 0, article.Text.Length);
            Assert.InRange(link.Span.End, link.Span.Start + 1, article.Text.Length);
            Assert.StartsWith("http", link.Target, StringComparison.Ordinal);
        });
        Assert.NotEmpty(article.Language);
        Assert.NotEmpty(article.Id);
    }
}
