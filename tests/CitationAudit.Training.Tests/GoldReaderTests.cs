using Xunit;

namespace CitationAudit.Training.Tests;

public sealed class GoldReaderTests
{
    [Fact]
    public void Turns_code_points_into_units_and_reads_both_forms_of_spans()
    {
        GoldArticle article = GoldReader.Parse(
            """{"id":"a-1","lang":"en","text":"🚢 Ann said it sank.","statements":[{"source":[[2,5]],"cue":[{"start":6,"end":10}],"content":[[11,18]],"via":[],"type":"witness","entity":{"id":"ann"}}]}""",
            "test");
        GoldStatement statement = Assert.Single(article.Statements);
        Assert.Equal("Ann", statement.Source[0].Of(article.Article.Text));
        Assert.Equal("said", statement.Cue[0].Of(article.Article.Text));
        Assert.Equal("it sank", statement.Content[0].Of(article.Article.Text));
        Assert.Equal(("witness", "ann", "a"), (statement.Type, statement.Entity, article.Outlet));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"id":"a","statements":[]}""")]
    [InlineData("""{"id":"a","text":"b","statements":[{"content":[[0,9]]}]}""")]
    public void Says_where_a_file_is_wrong(string line)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "\n" + line + "\n");
            FormatException error = Assert.Throws<FormatException>(() => GoldReader.Read(file));
            Assert.StartsWith($"{file}:2: ", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Skips_blank_lines()
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "\n\n");
            Assert.Empty(GoldReader.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
