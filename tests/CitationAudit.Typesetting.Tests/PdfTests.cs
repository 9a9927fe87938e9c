using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace CitationAudit.Typesetting.Tests;

public sealed partial class PdfTests(TestFonts fonts) : IClassFixture<TestFonts>
{
    private static readonly TypeStyle Body = new() { Size = 11 };

    public static TheoryData<string, bool> Sentences => new()
    {
        { "أفادت هيئة الميناء يوم الأحد بأن المحطة الجديدة ستفتتح في الربيع المقبل.", true },
        { "مسؤولان نقابيان طلبا عدم ذكر اسميهما لأن الأمر لا يزال قيد البحث في المجلس الأعلى", true },
        { "كَتَبَ الطَّالِبُ رِسَالَةً إِلَى أُسْتَاذِهِ", true },
        { "حذّرت نقابتان لعمّال الأرصفة، استنادًا إلى تقرير اطّلعت عليه الصحيفة ولم يُنشر", true },
        { "The harbour authority said on Sunday that the terminal would open in spring — “at last”.", false },
        { "Efficient officials offered a final affidavit: naïve café façade, 3.5% of £12,000.", false },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Whole_sentences_are_copied_as_they_were_written(string sentence, bool rightToLeft)
    {
        TypeStyle[] styles = [Body, Body with { Bold = true }, Body with { Font = "sans" }, Body with { Font = "sans", Bold = true }];
        byte[] pdf = Write(new PageDocument
        {
            Direction = rightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            Sections = [.. styles.Select(style => new PageSection(Paragraph.Of(sentence, style)))],
        });
        Assert.Equal(Enumerable.Repeat(sentence, styles.Length), Extract(pdf));
    }

    [Fact]
    public void Justified_Arabic_with_a_mark_inside_a_word_is_copied_as_it_was_written()
    {
        string prose = "أفادت الهيئة بأن المحطة الجديدة ستفتتح في الربيع، فيما حذرت نقابتان من أن الرافعات أخفقت في اختباراتها ثلاث مرات خلال الأعوام الماضية ولم يرد متحدث على الأسئلة.";
        var tint = new Highlight { Fill = Color.Gray(0.8f) };
        var paragraph = new Paragraph
        {
            Alignment = Alignment.Justify,
            Inlines = [new TextRun(prose[..30], Body), new TextRun(prose[30..62], Body with { Color = Color.Gray(0.3f) }) { Highlight = tint }, new TextRun(prose[62..], Body)],
        };
        byte[] pdf = Write(new PageDocument { Direction = TextDirection.RightToLeft, Sections = [new PageSection(paragraph)] });
        Assert.Equal([prose], Extract(pdf));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        byte[] first = Write(Sample.Document(arabic: true)), second = Write(Sample.Document(arabic: true));
        Assert.True(first.AsSpan().SequenceEqual(second));
        using var other = FontLibrary.Load(TestFonts.Folder());
        using var stream = new MemoryStream();
        PdfWriter.Write(Sample.Document(arabic: true), other, stream);
        Assert.True(first.AsSpan().SequenceEqual(stream.ToArray()));
    }

    [Fact]
    public void An_identity_written_in_letters_makes_no_other_file_than_one_in_digits()
    {
        byte[] whole = Write(Sample.Document(arabic: false));
        byte[] drawn = whole[..(whole.AsSpan().IndexOf("%%EOF\n"u8) + 6)];
        string file = Encoding.Latin1.GetString(drawn);
        string digits = IdArray().Match(file).Value;
        byte[] letters = Encoding.Latin1.GetBytes(file.Replace(digits, @"/ID [(G]N7\261-:z\2726T\017\017p\)j) (G]N7\261-:z\2726T\017\017p\)j)]", StringComparison.Ordinal));
        Assert.NotEqual(drawn, letters);
        Assert.Equal(PdfIdentity.MakeReproducible(drawn), PdfIdentity.MakeReproducible(letters));
    }

    [Fact]
    public void The_file_is_sound_and_carries_its_attachment()
    {
        foreach (bool arabic in (bool[])[true, false])
        {
            string path = Path.GetTempFileName();
            try
            {
                File.WriteAllBytes(path, Write(Sample.Document(arabic)));
                Assert.Contains("No syntax or stream encoding errors", Run("qpdf", ["--check", path]), StringComparison.Ordinal);
                Assert.Equal("{\"statements\":[]}", Run("qpdf", ["--show-attachment=audit.json", path]));
            }
            finally
            {
                File.Delete(path);
            }
        }
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        var document = Sample.Document(arabic: true);
        string pdf = Encoding.Latin1.GetString(Write(document));
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (ar)", pdf, StringComparison.Ordinal);
        Assert.Contains("/Direction/R2L", pdf, StringComparison.Ordinal);
        Assert.Contains("/AFRelationship/Data", pdf, StringComparison.Ordinal);
        Assert.Contains("D:20260102030405", pdf, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("القسم 2")), pdf, StringComparison.Ordinal);
        string plain = Encoding.Latin1.GetString(Write(document with { Attachment = null, Direction = TextDirection.LeftToRight }));
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("<pdfaid:part>3</pdfaid:part>", plain, StringComparison.Ordinal);
        Assert.Contains("/Direction/L2R", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_shapes_that_are_used_are_embedded()
    {
        byte[] pdf = Write(Sample.Document(arabic: true) with { Attachment = null });
        Assert.InRange(pdf.Length, 10_000, 160_000);
        string text = Encoding.Latin1.GetString(pdf);
        Assert.All(FontNames().Matches(text), m => Assert.Matches("^/[A-Z]{6}\\+", m.Groups[1].Value));
    }

    [Fact]
    public void The_outline_is_a_tree()
    {
        Component Heading(int level, string title) => new Destination(title, Paragraph.Of(title, Body)) { Title = title, Level = level };
        byte[] bytes = Write(new PageDocument { Sections = [new PageSection(Column.Of(Heading(1, "A"), Heading(2, "A1"), Heading(3, "A1x"), Heading(2, "A2"), Heading(1, "B")))] });
        string pdf = Encoding.Latin1.GetString(bytes);
        Assert.Equal(["-1", "-2", "2"], Counts().Matches(pdf).Select(m => m.Groups[1].Value).Where(c => c != "1").Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// What poppler draws from the file is what the library draws itself: so the embedded fonts have the right shapes at the
    /// right places. Renderers smooth edges differently, so squares of eight points are compared, and none may differ by more
    /// than 0.15 of full ink, which a lost letter would.
    /// </summary>
    [Fact]
    public void The_page_in_the_file_looks_as_it_was_laid_out()
    {
        foreach (bool arabic in (bool[])[true, false])
        {
            var laid = new Typesetter(fonts.Library).Lay(Sample.Document(arabic));
            string path = Path.GetTempFileName();
            try
            {
                using (var stream = File.Create(path))
                    PdfWriter.Write(laid, stream);
                foreach (int page in (int[])[1, 3])
                {
                    Run("pdftoppm", ["-r", "72", "-f", $"{page}", "-l", $"{page}", "-png", "-singlefile", path, path]);
                    using var drawn = SKBitmap.Decode(path + ".png");
                    using var expected = SKBitmap.Decode(PageImage.ToPng(laid.Pages[page - 1], 72));
                    Assert.InRange(Difference(drawn, expected), 0, 0.15);
                }
            }
            finally
            {
                File.Delete(path);
                File.Delete(path + ".png");
            }
        }
    }

    /// <summary>The greatest difference of ink between squares of 8 × 8 pixels, from 0 to 1.</summary>
    private static double Difference(SKBitmap a, SKBitmap b)
    {
        const int Side = 8;
        int width = Math.Min(a.Width, b.Width), height = Math.Min(a.Height, b.Height);
        Assert.InRange(Math.Abs(a.Width - b.Width) + Math.Abs(a.Height - b.Height), 0, 2);
        double worst = 0, ink = 0;
        SKColor[] pixelsA = a.Pixels, pixelsB = b.Pixels;
        for (int top = 0; top + Side <= height; top += Side)
        {
            for (int left = 0; left + Side <= width; left += Side)
            {
                double difference = 0;
                for (int i = 0; i < Side * Side; i++)
                {
                    int x = left + i % Side, y = top + i / Side;
                    difference += pixelsA[y * a.Width + x].Green - pixelsB[y * b.Width + x].Green;
                    ink += 255 - pixelsB[y * b.Width + x].Green;
                }
                worst = Math.Max(worst, Math.Abs(difference) / 255 / (Side * Side));
            }
        }
        Assert.True(ink / 255 / width / height > 0.01, "the page is not empty");
        return worst;
    }

    private byte[] Write(PageDocument document)
    {
        using var stream = new MemoryStream();
        PdfWriter.Write(document, fonts.Library, stream);
        return stream.ToArray();
    }

    /// <summary>
    /// The text of each page as poppler copies it, lines joined, without the embeddings that it puts around it. Poppler takes the Arabic comma
    /// for a part of a number and turns it round with the space after it, in whatever file; that is put right here.
    /// </summary>
    private static string[] Extract(byte[] pdf)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            string text = Run("pdftotext", ["-enc", "UTF-8", path, "-"]);
            return [.. string.Concat(text.Where(c => c is not (>= '\u202A' and <= '\u202E'))).Split('\f')
                .Select(page => page.Trim().ReplaceLineEndings(" ").Replace(" ،", "، ", StringComparison.Ordinal)).SkipLast(1)];
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Run(string tool, string[] arguments)
    {
        bool found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));
        Assert.SkipUnless(found, $"{tool} is not installed");
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(tool);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{tool}: {output} {process.StandardError.ReadToEnd()}");
        return output;
    }

    [GeneratedRegex("/BaseFont (/[^ \n]+)")]
    private static partial Regex FontNames();

    [GeneratedRegex("/Count (-?[0-9]+)")]
    private static partial Regex Counts();

    [GeneratedRegex(@"/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]")]
    private static partial Regex IdArray();
}
