using System.IO.Compression;
using System.Text;
using CitationAudit.Ingest.Pdf;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed class DocumentTests
{
    [Fact]
    public void Word_changes_are_read_as_accepted_and_hidden_text_is_left_out()
    {
        byte[] bytes = Docx("""
            <w:p><w:r><w:t xml:space="preserve">The levy is </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>withdrawn</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>suspended</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> until</w:t><w:br/><w:t>March.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>first point</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Area</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/r" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>the report</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r></w:p>
            """);
        Article article = Reading.One(Reading.Bytes(bytes, "a.docx"));
        Assert.Equal("Paragraph: The levy is suspended until March.\nListItem: first point\nTableRow: Year | Area\nParagraph: the report.", Reading.Dump(article));
        Assert.Equal("https://example.org/r", Assert.Single(article.Links).Target);
    }

    [Fact]
    public void A_damaged_word_file_is_said_to_be_damaged()
    {
        byte[] bytes = Docx("<w:p><w:r><w:t>words</w:t></w:r></w:p>");
        Assert.Equal(ProblemKind.Damaged, Reading.Refused(Reading.Bytes(bytes[..(bytes.Length / 2)])).Kind);
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using StreamWriter writer = new(zip.CreateEntry("word/document.xml").Open());
            writer.Write("<w:document>");
        }

        Assert.Equal(ProblemKind.Damaged, Reading.Refused(Reading.Bytes(stream.ToArray())).Kind);
    }

    [Fact]
    public void Pdf_running_heads_go_and_hyphens_are_undone()
    {
        PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        for (int page = 1; page <= 3; page++)
        {
            PdfPageBuilder one = builder.AddPage(PageSize.A4);
            one.AddText($"The Orchard, issue 7, page {page}", 9, new PdfPoint(60, 800), font);
            one.AddText($"Council number {page} agreed on Tuesday to delay levy {(char)('a' + page)} on irri-", 11, new PdfPoint(60, 700), font);
            one.AddText($"gation water for the {page}. time, its members said so.", 11, new PdfPoint(60, 686), font);
            one.AddText($"{page}", 9, new PdfPoint(300, 30), font);
        }

        Article article = Reading.One(Reading.Bytes(builder.Build(), "a.pdf"));
        Assert.Equal(
            string.Join("\n\n", Enumerable.Range(1, 3).Select(page => $"Council number {page} agreed on Tuesday to delay levy {(char)('a' + page)} on irrigation water for the {page}. time, its members said so.")),
            article.Text);
    }

    [Theory]
    [InlineData("26/11/2026, 11:01", "file:///home/a/page.html 1/2")]
    [InlineData("11/26/26, 11:01 PM", "https://news.example.org/a 1/2")]
    [InlineData("2026-11-26 23:01", "2/2")]
    public void What_browsers_print_around_a_page_goes(string above, string below)
    {
        PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        PdfPageBuilder page = builder.AddPage(PageSize.A4);
        page.AddText(above, 8, new PdfPoint(30, 820), font);
        page.AddText("The council agreed on Tuesday to delay the levy on water.", 11, new PdfPoint(60, 700), font);
        page.AddText(below, 8, new PdfPoint(30, 20), font);
        Assert.Equal("The council agreed on Tuesday to delay the levy on water.", Reading.One(Reading.Bytes(builder.Build(), "a.pdf")).Text);
    }

    [Fact]
    public void A_scanned_pdf_is_said_to_be_one()
    {
        PdfDocumentBuilder builder = new();
        // One grey pixel as PNG.
        byte[] pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        builder.AddPage(PageSize.A4).AddPng(pixel, new PdfRectangle(0, 0, 500, 700));
        ReadProblem problem = Reading.Refused(Reading.Bytes(builder.Build(), "scan.pdf"));
        Assert.Equal(ProblemKind.ScannedPdf, problem.Kind);
        Assert.Contains("its pages (1) are pictures", WordingTests.Render(problem.Message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_font_whose_glyphs_hold_themselves_ends_no_process(bool isFiltered)
    {
        // Found by the fuzzer. Two glyphs of a TrueType font that are composed of each other, in a stream of their own.
        byte[] glyph = [0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0];
        byte[] other = [.. glyph[..13], 0, 0, 0];
        byte[] font = Sfnt(("head", [.. new byte[50], 0, 0, 0, 0]), ("maxp", [0, 1, 0, 0, 0, 2]), ("loca", [0, 0, 0, 8, 0, 16]), ("glyf", [.. glyph, .. other]));
        if (isFiltered)
        {
            FontGuard guard = new();
            byte[] decoded = font;
            Assert.Throws<InputException>(() => guard.Decode(decoded, new DictionaryToken(new Dictionary<NameToken, IToken>()), guard, 0));
            Assert.Same(guard, guard.GetNamedFilters([NameToken.FlateDecode])[^1]);
            return;
        }

        byte[] file = [.. "%PDF-1.7\n1 0 obj\n<< /Length 9 >>\nstream\r\n"u8, .. font, .. "\nendstream\nendobj\n"u8];
        Assert.Equal(ProblemKind.Damaged, Reading.Refused(Reading.Bytes(file)).Kind);
        Assert.Throws<InputException>(() => FontGuard.Check(file));
        byte[] sound = Sfnt(("head", [.. new byte[50], 0, 0, 0, 0]), ("maxp", [0, 1, 0, 0, 0, 2]), ("loca", [0, 0, 0, 8, 0, 16]), ("glyf", [.. glyph, 0, 0, .. new byte[14]]));
        FontGuard.Check([.. "stream\n"u8, .. sound]);
    }

    private static byte[] Sfnt(params (string Tag, byte[] Bytes)[] tables)
    {
        List<byte> font = [0, 1, 0, 0, 0, (byte)tables.Length, 0, 0, 0, 0, 0, 0];
        int at = 12 + (16 * tables.Length);
        foreach ((string tag, byte[] bytes) in tables)
        {
            font.AddRange([.. Encoding.ASCII.GetBytes(tag), 0, 0, 0, 0, 0, 0, (byte)(at >> 8), (byte)at, 0, 0, 0, (byte)bytes.Length]);
            at += bytes.Length;
        }

        return [.. font, .. tables.SelectMany(table => table.Bytes)];
    }

    [Fact]
    public void A_damaged_pdf_is_said_to_be_damaged() =>
        Assert.Equal(ProblemKind.Damaged, Reading.Refused(Reading.Utf8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nxref garbage")).Kind);

    [Fact]
    public void Rtf_escapes_code_pages_links_and_notes_are_read()
    {
        string rtf = """
            {\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset178 Arial;}}{\stylesheet{\s1 heading 1;}{\s0 Normal;}}{\info{\title Levy}{\author Mona Haddad}}
            {\header Running head\par}\pard\s1 Levy delayed\par
            \pard\plain The \ldblquote price\rdblquote  was 3\u8364?; see {\field{\*\fldinst{HYPERLINK "https://example.org/r"}}{\fldrslt{\ul the report}}}.{\footnote A note.}\par
            \pard\f1\'e3\'c7\'c1 {\deleted gone}{\*\unknown hidden}\u1605?\u1575?\par
            \trowd Year\cell Area\cell\row
            }
            """;
        Article article = Reading.One(rtf, "a.rtf");
        Assert.Equal(
            "Title: Levy delayed\nParagraph: The “price” was 3€; see the report.\nParagraph: ماء ما\nTableRow: Year | Area\nFootnote: A note.",
            Reading.Dump(article));
        Assert.Equal("Mona Haddad", article.Author);
        Assert.Equal("the report", Assert.Single(article.Links).Span.Of(article.Text));
    }

    [Fact]
    public void Deep_rtf_groups_are_refused()
    {
        string rtf = "{\\rtf1 " + new string('{', 100_000) + "words" + new string('}', 100_001);
        Assert.Equal(ProblemKind.NestsTooDeep, Reading.Refused(Reading.Utf8(rtf)).Kind);
    }

    /// <summary>A Word file whose body is <paramref name="body"/>.</summary>
    internal static byte[] Docx(string body)
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart part = document.AddMainDocumentPart();
            using Stream content = part.GetStream(FileMode.Create);
            content.Write(Encoding.UTF8.GetBytes(
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));
        }

        return stream.ToArray();
    }
}
