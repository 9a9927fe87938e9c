using System.Text.RegularExpressions;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

/// <summary>
/// Files that real programs made of the two articles in Samples (see Samples/README.md), read again and compared word by word with what went in.
/// </summary>
public sealed partial class RoundTripTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Where(file => !file.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    internal static string Folder => Path.Combine(WordingTests.Root(), "tests", "CitationAudit.Ingest.Tests", "Samples");

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_word_comes_back(string file)
    {
        string language = file.Split('.')[1];
        Article article = Reading.One(new ArticleReader().ReadFile(Path.Combine(Folder, file), TestContext.Current.CancellationToken));
        Reading.Hold(article);
        Article original = Reading.One(File.ReadAllText(Path.Combine(Folder, $"orchard.{language}.md")));
        Assert.Equal(language, article.Language);
        Assert.Equal(original.Title, article.Title);
        Assert.Equal(language == "ar" ? "منى حداد" : "Mona Haddad", article.Author);
        // A page's byline is no running text; the rest must be there whole, and nothing else.
        Assert.InRange(TokenF1(original.Text, article.Text), file.Contains("warc", StringComparison.Ordinal) ? 0.985 : 0.999, 1);
    }

    [Theory]
    [InlineData("chromium.en.pdf")]
    [InlineData("chromium.ar.pdf")]
    [InlineData("libreoffice.en.pdf")]
    [InlineData("libreoffice.ar.pdf")]
    [InlineData("chromium-columns.en.pdf")]
    [InlineData("chromium-columns.ar.pdf")]
    public void Pdf_paragraphs_come_back_in_order(string file)
    {
        Article article = Reading.One(new ArticleReader().ReadFile(Path.Combine(Folder, file), TestContext.Current.CancellationToken));
        Article original = Reading.One(File.ReadAllText(Path.Combine(Folder, $"orchard.{file.Split('.')[1]}.md")));
        string read = Letters(article.Text);
        Assert.Equal(Letters(original.Text), read);
        string[] paragraphs = [.. original.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => Letters(block.Span.Of(original.Text)))];
        string[] found = [.. article.Blocks.Select(block => Letters(block.Span.Of(article.Text)))];
        Assert.Equal(paragraphs.Length, paragraphs.Count(found.Contains));
    }

    [Fact]
    public void Vowel_signs_that_only_the_cluster_s_text_names_come_back()
    {
        Article article = Reading.One(new ArticleReader().ReadFile(Path.Combine(Folder, "More", "verse.ar.pdf"), TestContext.Current.CancellationToken));
        Assert.Contains("الماءُ حَقٌّ، وَلَيْسَ مِنَّةً مِنْ أَحَدٍ.", article.Blocks.Select(block => block.Span.Of(article.Text)));
    }

    [Fact]
    public void A_column_that_holds_a_table_is_read_as_one_column()
    {
        Article article = Reading.One(new ArticleReader().ReadFile(Path.Combine(Folder, "More", "ferry-columns.en.pdf"), TestContext.Current.CancellationToken));
        Assert.Equal("Ferry line to the islands closes for the winter", article.Title);
        string[] blocks = [.. article.Blocks.Select(block => block.Span.Of(article.Text))];
        Assert.Contains("“We looked at every timetable,” said Ruth Imbert, who runs the line. “None of them pays for the fuel.” The operator lost 2.3 million crowns last winter, according to accounts filed in June.", blocks);
        Assert.True(article.Text.IndexOf("lost 2.3 million", StringComparison.Ordinal) < article.Text.IndexOf("council answered", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pandoc.en.docx")]
    [InlineData("libreoffice.ar.docx")]
    [InlineData("libreoffice.en.rtf")]
    [InlineData("wget.ar.warc.gz")]
    [InlineData("chromium.ar.pdf")]
    public void The_link_and_its_words_come_back(string file)
    {
        Article article = Reading.One(new ArticleReader().ReadFile(Path.Combine(Folder, file), TestContext.Current.CancellationToken));
        ArticleLink link = Assert.Single(article.Links);
        Assert.Equal("https://example.org/reports/water-2025", link.Target);
        Assert.Equal(article.Language == "ar" ? "تقرير نُشر الشهر الماضي" : "report published last month", link.Span.Of(article.Text));
    }

    /// <summary>The harmonic mean of the shares of words that are found and wanted, each counted as often as it stands.</summary>
    internal static double TokenF1(string wanted, string found)
    {
        Dictionary<string, int> left = Count(wanted);
        Dictionary<string, int> right = Count(found);
        double shared = left.Sum(word => Math.Min(word.Value, right.GetValueOrDefault(word.Key)));
        return 2 * shared / (left.Values.Sum() + right.Values.Sum());
    }

    private static Dictionary<string, int> Count(string text) =>
        Word().Matches(text).GroupBy(word => word.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
