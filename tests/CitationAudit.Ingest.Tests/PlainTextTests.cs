using System.Text;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class PlainTextTests
{
    private const string Arabic =
        "وزير الزراعة يعلن خطة للري\r\n\r\nقال وزير الزراعة، أمس الأحد، إن الوزارة ستبدأ خطة جديدة للري. هل تكفي الميزانية؟\r\n\r\nوأضاف أن «المزارعين» شاركوا في إعدادها.\r\n";

    private const string English =
        "Minister sets out irrigation plan\n\nThe minister said on Sunday that a new plan for farms would start in May.\n\n“Farmers took part,” he said.\n";

    [Fact]
    public void The_text_is_the_whole_file_untouched_and_its_first_block_the_title()
    {
        Article article = Reading.One(Arabic, "/tmp/reports/plan.txt");
        Assert.Equal(Arabic, article.Text);
        Assert.Equal("plan.txt", article.Id);
        Assert.Equal("ar", article.Language);
        Assert.Equal("وزير الزراعة يعلن خطة للري", article.Title);
        Assert.Equal(new ArticleOrigin("/tmp/reports/plan.txt", "text/plain"), article.Origin);
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph], article.Blocks.Select(block => block.Kind));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1256", false)]
    [InlineData("iso-8859-6", false)]
    public void Arabic_is_read_in_every_encoding(string name, bool marked)
    {
        Encoding encoding = TextDecoder.Named(name) ?? throw new InvalidOperationException(name);
        string text = name == "iso-8859-6" ? Arabic.Replace("«", "\"", StringComparison.Ordinal).Replace("»", "\"", StringComparison.Ordinal) : Arabic;
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        Assert.Equal(text, Reading.One(Reading.Bytes(bytes)).Text);
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1252", false)]
    [InlineData("utf-8", true)]
    public void English_is_read_in_every_encoding(string name, bool marked)
    {
        Encoding encoding = TextDecoder.Named(name) ?? throw new InvalidOperationException(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(English)];
        Article article = Reading.One(Reading.Bytes(bytes));
        Assert.Equal(English, article.Text);
        Assert.Equal("en", article.Language);
    }

    [Fact]
    public void Malformed_utf8_is_refused_with_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("قال الوزير"), 0xD9, 0x20, .. Encoding.UTF8.GetBytes("أمس")];
        ReadProblem problem = Reading.Refused(Reading.Bytes(bytes));
        Assert.Equal(ProblemKind.MalformedEncoding, problem.Kind);
        Assert.Equal("It is not valid UTF-8: the bytes D920D8A3 at offset 19 stand for no character. Save it again as UTF-8.", WordingTests.Render(problem.Message));
    }

    [Theory]
    [InlineData(new byte[] { 0x48, 0x65, 0x6C, 0x6C, 0x6F, 0x20, 0xFF, 0xFE, 0x20, 0x77 }, 6)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x48, 0x69, 0xC3 }, 5)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x48, 0x00, 0x00, 0xD8, 0x49, 0x00 }, 4)]
    public void Bytes_that_read_as_words_in_no_encoding_are_malformed(byte[] bytes, int offset)
    {
        ReadProblem problem = Reading.Refused(Reading.Bytes(bytes));
        Assert.Equal(ProblemKind.MalformedEncoding, problem.Kind);
        Assert.Contains(MessageArgument.Number("offset", offset), problem.Message.Arguments);
    }

    [Theory]
    [InlineData("", ProblemKind.Empty)]
    [InlineData(" \r\n\t\uFEFF\n", ProblemKind.Empty)]
    [InlineData("«»\"”“‘’„\"\"", ProblemKind.NoWords)]
    [InlineData("a\0b\0\u0001c\u0002", ProblemKind.NotText)]
    public void What_is_no_text_is_said_to_be_none(string text, ProblemKind kind) =>
        Assert.Equal(kind, Reading.Refused(Reading.Utf8(text)).Kind);

    [Fact]
    public void A_picture_is_named_as_one()
    {
        ReadProblem problem = Reading.Refused(Reading.Bytes([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]));
        Assert.Equal("Files of the kind PNG cannot be read here.", WordingTests.Render(problem.Message));
    }

    [Fact]
    public void A_file_that_does_not_exist_and_a_folder_are_told_apart()
    {
        ArticleReader reader = new();
        string missing = Path.Combine(Path.GetTempPath(), "no-such-folder", "no-such-file.txt");
        Assert.Equal(ProblemKind.NotFound, Reading.Refused(reader.ReadFile(missing, TestContext.Current.CancellationToken)).Kind);
        Assert.Equal(ProblemKind.IsFolder, Reading.Refused(reader.ReadFile(Path.GetTempPath(), TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public void A_file_above_the_limit_is_refused_and_one_at_the_limit_is_read()
    {
        ReadOptions options = new() { MaxBytes = 2048 };
        Assert.Equal(ProblemKind.TooBig, Reading.Refused(Reading.Utf8(new string('a', 2049), "-", options)).Kind);
        Assert.Single(Reading.Utf8(new string('a', 2048), "-", options).Articles);
        Assert.Equal("It is larger than the limit of 2 KiB. The setting limits:megabytes raises it.", WordingTests.Render(Reading.Utf8(new string('a', 2049), "-", options).Problems[0].Message));
    }

    [Fact]
    public void Ten_megabytes_are_read()
    {
        string text = string.Concat(Enumerable.Repeat(English, 10_000_000 / English.Length));
        Assert.Equal(text.Length, Reading.One(text).Text.Length);
    }

    [Fact]
    public void The_user_s_language_stands()
    {
        ReadResult result = Reading.Utf8(English, "-", new ReadOptions { Language = "ar" });
        Assert.Equal("ar", Assert.Single(result.Articles).Language);
    }

    [Theory]
    [InlineData("Quay closed\n\nBy Anna Vell\n\n12 March 2025\n\nThe quay was closed on Monday.\n", "Anna Vell", "2025-03-12", BlockKind.Byline, BlockKind.Dateline)]
    [InlineData("إغلاق الرصيف\n\nبقلم: سارة المنصوري\n\n14 نيسان 2025\n\nأُغلق الرصيف يوم الاثنين.\n", "سارة المنصوري", "2025-04-14", BlockKind.Byline, BlockKind.Dateline)]
    [InlineData("Quay closed\n\nBy the numbers\n\nTen ships\n\nThe quay was closed on Monday.\n", null, null, BlockKind.Heading, BlockKind.Heading)]
    [InlineData("إغلاق الرصيف\n\nتقرير أممي عن الجفاف\n\nعشر سفن\n\nأُغلق الرصيف يوم الاثنين.\n", null, null, BlockKind.Heading, BlockKind.Heading)]
    public void Lines_beneath_the_headline_sign_and_date_the_article(string text, string? author, string? date, BlockKind second, BlockKind third)
    {
        Article article = Reading.One(text);
        Assert.Equal(author, article.Author);
        Assert.Equal(date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), article.Date);
        Assert.Equal([BlockKind.Title, second, third, BlockKind.Paragraph], article.Blocks.Select(block => block.Kind));
        Assert.Equal(text, article.Text);
    }
}
