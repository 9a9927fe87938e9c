using CitationAudit.Text;
using static CitationAudit.Tests.Text.TextSample;

namespace CitationAudit.Tests.Text;

public class ParagraphTests
{
    [Theory]
    [InlineData("فتح الجسر اليوم.\n\nوعاد الناس.", "Paragraph:فتح الجسر اليوم.|Paragraph:وعاد الناس.")]
    [InlineData("فتح الجسر اليوم.\r\n\r\nوعاد الناس.\r\n", "Paragraph:فتح الجسر اليوم.|Paragraph:وعاد الناس.")]
    [InlineData("فتح الجسر.\rوعاد الناس.", "Paragraph:فتح الجسر.|Paragraph:وعاد الناس.")]
    [InlineData("فتح الجسر.\u2029وعاد الناس.", "Paragraph:فتح الجسر.|Paragraph:وعاد الناس.")]
    [InlineData("جولة الوزير\n\nفتح الجسر اليوم.", "Heading:جولة الوزير|Paragraph:فتح الجسر اليوم.")]
    [InlineData("فتح الجسر.\n\nآخر سطر بلا نقطة", "Paragraph:فتح الجسر.|Paragraph:آخر سطر بلا نقطة")]
    [InlineData("- فريق التحرير\n\nفتح الجسر.", "Byline:- فريق التحرير|Paragraph:فتح الجسر.")]
    [InlineData("\n \n\t\n", "")]
    [InlineData("", "")]
    public void Blank_lines_and_line_ends_part_paragraphs(string text, string expected) => Assert.Equal(expected, Ar(text).Paragraphs());

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string text = "The council agreed on Monday evening that the bridge\nwould be open before the winter, and that the ferry\nwould stop.\n\nThe end came.";
        Assert.Equal("Paragraph:" + text[..text.IndexOf("\n\n", StringComparison.Ordinal)] + "|Paragraph:The end came.", En(text).Paragraphs());
    }

    [Fact]
    public void The_first_block_of_a_titled_text_is_its_headline() =>
        Assert.Equal(
            [BlockKind.Title, BlockKind.Paragraph],
            BlockFinder.Find("Bridge opens.\n\nThe bridge is open.", titled: true).Select(block => block.Kind));

    [Fact]
    public void A_paragraph_knows_its_sentences_and_tokens()
    {
        Document document = Ar("فتح الجسر. وعاد.\n\nانتهى.");
        Assert.Equal(
            [new Paragraph(new TextSpan(0, 16), BlockKind.Paragraph, 0, 5, 0, 2), new Paragraph(new TextSpan(18, 24), BlockKind.Paragraph, 5, 7, 2, 3)],
            document.Paragraphs);
    }
}
