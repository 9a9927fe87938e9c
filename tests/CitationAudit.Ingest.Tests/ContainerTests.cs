using System.IO.Compression;
using System.Text;
using CitationAudit.Text;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class ContainerTests
{
    private const string Words = "Levy delayed\n\nThe council of the valley said so on Tuesday.\n";

    [Fact]
    public void Each_entry_of_a_zip_is_read_as_its_content_says()
    {
        byte[] zip = Zip(
            ("news/a.txt", Encoding.UTF8.GetBytes(Words)),
            ("news/b.dat", Encoding.UTF8.GetBytes("{\"id\":\"b\",\"text\":\"قالت الوزارة ذلك.\"}")),
            ("__MACOSX/x", [1, 2, 3]),
            ("p.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 1]),
            ("bad.txt", [0x41, 0xFF, 0xFE, 0x42]));
        ReadResult result = Reading.Bytes(zip, "all.zip");
        Assert.Equal(["a.txt", "b"], result.Articles.Select(article => article.Id));
        Assert.Equal(["all.zip!news/a.txt", "all.zip!news/b.dat"], result.Articles.Select(article => article.Origin.Location));
        ReadProblem problem = Assert.Single(result.Problems);
        Assert.Equal(("all.zip!bad.txt", ProblemKind.MalformedEncoding), (problem.Location, problem.Kind));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\windows\\a.txt", "a.txt")]
    [InlineData("/", "part")]
    [InlineData("c:evil", "evil")]
    [InlineData("a/..", "part")]
    public void Names_in_archives_lose_their_folders(string name, string id)
    {
        // An entry that is only a folder holds nothing to read.
        ReadResult result = Reading.Bytes(Zip((name == "/" ? "x/:" : name, Encoding.UTF8.GetBytes(Words))));
        Assert.Equal(id, Assert.Single(result.Articles).Id);
    }

    [Fact]
    public void A_bomb_is_refused_by_its_ratio()
    {
        byte[] zip = Zip(("a.txt", new byte[30 << 20]));
        ReadProblem problem = Reading.Refused(Reading.Bytes(zip));
        Assert.Equal("ingest.expands-too-far.ratio", problem.Message.Key);
    }

    [Fact]
    public void A_bomb_of_many_is_refused_by_its_sum()
    {
        byte[] part = new byte[900_000];
        byte[] zip = Zip([.. Enumerable.Range(0, 20).Select(number => ($"{number}.txt", part))]);
        ReadProblem problem = Reading.Bytes(zip, "-", new ReadOptions { MaxExpandedBytes = 4 << 20 }).Problems[^1];
        Assert.Equal("ingest.expands-too-far", problem.Message.Key);
    }

    [Fact]
    public void Containers_nest_only_so_deep()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Words);
        for (int depth = 0; depth < 4; depth++)
        {
            bytes = Zip(("in.zip", bytes));
        }

        Assert.Single(Reading.Bytes(bytes).Articles);
        Assert.Equal(ProblemKind.NestsTooDeep, Reading.Refused(Reading.Bytes(Zip(("in.zip", bytes)))).Kind);
    }

    [Fact]
    public void Gzip_of_anything_is_read()
    {
        byte[] bytes = Gzip(Encoding.UTF8.GetBytes(Words));
        Assert.Equal("a.txt", Reading.One(Reading.Bytes(bytes, "a.txt.gz")).Id);
        Assert.Equal(ProblemKind.Damaged, Reading.Refused(Reading.Bytes([.. bytes[..15], 1, 2, 3, 4, 5, 6, 7, 8])).Kind);
        Assert.Equal(ProblemKind.ExpandsTooFar, Reading.Refused(Reading.Bytes(Gzip(new byte[30 << 20]))).Kind);
    }

    [Fact]
    public void Warc_pages_keep_their_addresses_and_other_records_are_passed_over()
    {
        string page = HtmlTests.Page("en", "Valley growers win delay of water levy", HtmlTests.EnglishBody).Replace("<link rel=\"canonical\" href=\"https://news.example.org/a/1\">", "", StringComparison.Ordinal);
        byte[] packed = Gzip(Encoding.UTF8.GetBytes(page));
        byte[] warc =
        [
            .. Record("warcinfo", "application/warc-fields", null, "software: test"u8.ToArray()),
            .. Record("response", "application/http; msgtype=response", "https://news.example.org/robots.txt", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno"u8.ToArray()),
            .. Record(
                "response", "application/http; msgtype=response", "https://news.example.org/a/7",
                [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray(), .. Chunked(packed)]),
        ];
        Article article = Reading.One(Reading.Bytes(warc, "a.warc"));
        Assert.Equal("https://news.example.org/a/7", article.Url);
        Assert.Equal("https://news.example.org/docs/letter.pdf", Assert.Single(article.Links).Target);
        Assert.Equal(article.Text, Reading.One(Reading.Bytes(Gzip(warc), "a.warc.gz")).Text);
    }

    [Fact]
    public void Mail_is_read_by_its_parts()
    {
        string mail = """
            From: =?utf-8?B?2YXZhtmJINit2K/Yp9iv?= <mona@example.org>
            To: desk@example.org
            Subject: =?utf-8?Q?Levy_delayed?=
            Date: Wed, 03 Dec 2025 23:30:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain; charset=windows-1256; format=flowed
            Content-Transfer-Encoding: base64

            PLAIN
            --b
            Content-Type: text/plain; charset=utf-8; name="other.txt"
            Content-Disposition: attachment; filename="other.txt"

            Second article

            The council of the valley said so on Tuesday.
            --b--
            """;
        byte[] plain = Reading1256("قال الوزير إن الخطة \r\nبدأت أمس.\r\n\r\nوأضاف أن المزارعين شاركوا.");
        mail = mail.Replace("PLAIN", Convert.ToBase64String(plain), StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        ReadResult result = Reading.Utf8(mail, "a.eml");
        Assert.Empty(result.Problems);
        Assert.Equal(["a.eml", "other.txt"], result.Articles.Select(article => article.Id));
        Assert.Equal("Title: Levy delayed\nParagraph: قال الوزير إن الخطة بدأت أمس.\nParagraph: وأضاف أن المزارعين شاركوا.", Reading.Dump(result.Articles[0]));
        Assert.Equal("منى حداد", result.Articles[0].Author);
        Assert.Equal(new DateOnly(2025, 12, 3), result.Articles[0].Date);
    }

    [Fact]
    public void Saved_pages_are_read_as_pages()
    {
        string page = HtmlTests.Page("en", "Valley growers win delay of water levy", HtmlTests.EnglishBody);
        string mhtml = $"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example.org/a/1\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://news.example.org/a/1\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(page), Base64FormattingOptions.InsertLineBreaks)}\r\n--b--\r\n";
        Article article = Reading.One(mhtml, "a.mhtml");
        Assert.Equal("text/html", article.Origin.MediaType);
        Assert.Equal("Valley growers win delay of water levy", article.Title);
    }

    [Fact]
    public void A_mailbox_holds_several()
    {
        string one = "From x@example.org Wed Dec  3 09:00:00 2025\nFrom: x@example.org\nSubject: Levy delayed\nDate: Wed, 03 Dec 2025 09:00:00 +0000\nMessage-ID: <1@x>\n\nThe council said so on Tuesday.\n\n";
        Assert.Equal(["a.mbox!1", "a.mbox!2"], Reading.Utf8(one + one, "a.mbox").Articles.Select(article => article.Origin.Location));
    }

    private static byte[] Reading1256(string text) => (CodePagesEncodingProvider.Instance.GetEncoding(1256) ?? Encoding.Latin1).GetBytes(text);

    internal static byte[] Zip(params ReadOnlySpan<(string Name, byte[] Bytes)> entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    internal static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream stream = new();
        using (GZipStream gzip = new(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return stream.ToArray();
    }

    private static byte[] Record(string type, string media, string? target, byte[] block) =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\n{(target is null ? "" : $"WARC-Target-URI: {target}\r\n")}Content-Type: {media}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block,
        .. "\r\n\r\n"u8.ToArray(),
    ];

    private static byte[] Chunked(byte[] bytes) =>
        [.. Encoding.ASCII.GetBytes($"{bytes.Length:x}\r\n"), .. bytes, .. "\r\n0\r\n\r\n"u8.ToArray()];
}
