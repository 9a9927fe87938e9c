using System.Globalization;
using System.Text;
using CitationAudit.Text;
using CsCheck;
using Xunit;

namespace CitationAudit.Ingest.Tests;

/// <summary>
/// Every reader fed with damaged files. The run is bounded and its seeds fixed; CITATION_AUDIT_FUZZ=N multiplies the number of cases, for a
/// longer run by hand.
/// </summary>
public sealed class FuzzTests
{
    private static readonly ReadOptions Limits = new() { TimeLimit = TimeSpan.FromSeconds(20), MaxExpandedBytes = 8 << 20, MaxBytes = 4 << 20 };

    private const string Seed = "0000KOIXVQ3a";

    private static readonly int Times =
        int.TryParse(Environment.GetEnvironmentVariable("CITATION_AUDIT_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int times) ? times : 1;

    [Theory]
    [InlineData("pandoc.ar.docx", 30)]
    [InlineData("libreoffice.en.docx", 30)]
    [InlineData("chromium.ar.pdf", 12)]
    [InlineData("libreoffice.en.pdf", 12)]
    [InlineData("libreoffice.ar.rtf", 40)]
    [InlineData("wget.en.warc.gz", 40)]
    [InlineData("orchard.ar.md", 60)]
    public void Damaged_files_give_articles_or_problems(string file, int cases)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(RoundTripTests.Folder, file));
        Damage(bytes, file.Length, cases);
    }

    [Fact]
    public void Damaged_pages_give_articles_or_problems() =>
        Damage(Encoding.UTF8.GetBytes(HtmlTests.Page("en", "Levy delayed", HtmlTests.EnglishBody)), 3, 80);

    [Fact]
    public void Damaged_mails_give_articles_or_problems() => Damage(
        Encoding.UTF8.GetBytes("From: a@example.org\r\nSubject: =?utf-8?Q?Levy?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>The council=20said so.</p>\r\n--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nwords\r\n--b--\r\n"),
        4,
        80);

    [Fact]
    public void Damaged_archives_give_articles_or_problems() =>
        Damage(ContainerTests.Zip(("a.txt", "The council said so."u8.ToArray()), ("b/c.json", "[{\"text\":\"words\"}]"u8.ToArray())), 5, 120);

    [Fact]
    public void Damaged_feeds_give_articles_or_problems() => Damage(Encoding.UTF8.GetBytes(FeedTests.Rss), 6, 120);

    [Fact]
    public void Any_text_is_read_or_refused() =>
        Gen.String.Sample(text => Check(Encoding.UTF8.GetBytes(text)), iter: 300L * Times, threads: 1, seed: Seed);

    [Fact]
    public void Any_markup_is_read_or_refused()
    {
        Gen<string> piece = Gen.OneOf("<p>", "</p>", "<div class=\"article-body\">", "</div>", "<a href='//x'>", "</a>", "<table>", "<tr>", "<td>", "<!--", "-->", "<script>", "</script>", "<h1>", "كلمات عربية", " words, and more. ", "<br>", "<svg>", "<template>", "&#x110000;", "&lrm;", "<base href='http://['>", "\0", "<blockquote>", "<li>", "<math>", "<select>");
        piece.Array[0, 60].Sample(pieces => Check(Encoding.UTF8.GetBytes("<html>" + string.Concat(pieces))), iter: 200L * Times, threads: 1, seed: Seed);
    }

    [Fact]
    public void Any_rtf_is_read_or_refused()
    {
        Gen<string> piece = Gen.OneOf("{", "}", "\\par ", "\\u1605?", "\\'e3", "\\bin9999999999 ", "\\uc0", "{\\*\\fldinst HYPERLINK \"x\"}", "{\\fldrslt ", "words ", "\\cell", "\\row", "{\\footnote ", "\\s1", "{\\stylesheet", "\\*", "\\", "\\f1", "\\u-1", "{\\pict 00ff}");
        piece.Array[0, 60].Sample(pieces => Check(Encoding.ASCII.GetBytes("{\\rtf1 " + string.Concat(pieces))), iter: 300L * Times, threads: 1, seed: Seed);
    }

    private static void Damage(byte[] whole, int seed, int cases)
    {
        Random random = new(seed);
        for (int number = 0; number < cases * Times; number++)
        {
            byte[] bytes = [.. whole];
            int changes = 1 << random.Next(0, 8);
            for (int change = 0; change < changes; change++)
            {
                int at = random.Next(bytes.Length);
                switch (random.Next(4))
                {
                    case 0:
                        bytes[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        bytes[at] ^= (byte)(1 << random.Next(8));
                        break;
                    case 2:
                        int length = Math.Min(16, bytes.Length - at);
                        whole.AsSpan(random.Next(whole.Length - length + 1), length).CopyTo(bytes.AsSpan(at));
                        break;
                    default:
                        bytes.AsSpan(at, Math.Min(random.Next(32), bytes.Length - at)).Clear();
                        break;
                }
            }

            Check(random.Next(6) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
        }
    }

    private static void Check(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);
        ReadResult result = new ArticleReader(Limits).Read(stream, "fuzz");
        Assert.True(result.Articles.Length + result.Problems.Length > 0);
        Assert.DoesNotContain(result.Problems, problem => problem.Kind is ProblemKind.TooSlow or ProblemKind.TooMuchMemory);
        foreach (Article article in result.Articles)
        {
            Reading.Hold(article);
        }
    }
}
