using CitationAudit.Text;
using CsCheck;
using static CitationAudit.Tests.Text.TextSample;

namespace CitationAudit.Tests.Text;

public class DocumentPropertyTests
{
    private static readonly string[] Pieces =
    [
        "قال", "وقال", "الوزير", "إن", "أَكَّدَ", "لـ", "سانا", "ـــ", "said", "Mr.", "U.S.", "didn't", "it’s", "3.5", "١٢٫٥", "#عاجل", "@user", "https://a.b/c", "a@b.org",
        "\"", "“", "”", "«", "»", "'", "‘", "’", "„", "``", "''", ".", "...", "…", "،", ",", "؛", ":", "؟", "!", "(", ")", "[", "-", "—", "%", "€", "😀", "👩‍👧", "🏽", "\uFE0F", "\u200D",
        " ", "  ", "\t", "\n", "\r\n", "\n\n", "\r", "\u2029", "\u200F", "\u202B", "\u2066", "\uFEFF", "\u00AD", "\0", "\u0085", "\uD83D", "\uDE00", "\u0640", "\u064B", "\uFDF2", "\u0300", "_", "&", "x", "ا",
    ];

    private static readonly Gen<string> Hostile =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]).Array[0, 60].Select(string.Concat), Gen.String[0, 80]);

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Spans_nest_and_hold_every_visible_character(string language) => Hostile.Sample(
        text =>
        {
            Document document = Analyse(text, language);
            bool[] held = new bool[text.Length];
            int end = 0;
            foreach (Token token in document.Tokens)
            {
                Assert.True(token.Span.Start >= end && token.Span.End > token.Span.Start && token.Span.End <= text.Length);
                Array.Fill(held, true, token.Span.Start, token.Span.Length);
                end = token.Span.End;
            }

            for (int at = 0; at < text.Length; at++)
            {
                bool blank = char.IsWhiteSpace(text[at]) || char.IsControl(text[at]) || TextFolding.IsInvisible(text[at]);
                Assert.True(held[at] || blank, $"U+{(int)text[at]:X4} at {at} is in no token");
            }

            AssertRanges(document);
        },
        iter: 3000);

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Quotations_nest_and_stay_in_their_paragraph(string language) => Hostile.Sample(
        text =>
        {
            Document document = Analyse(text, language);
            foreach (Quotation quotation in document.Quotations)
            {
                Assert.Contains(document.Paragraphs, paragraph => paragraph.FirstToken <= quotation.FirstToken && quotation.EndToken <= paragraph.EndToken);
                Assert.Equal(document.SpanOf(quotation.FirstToken, quotation.EndToken), quotation.Span);
                Assert.Equal(
                    quotation.Depth,
                    document.Quotations.Count(other => other.FirstToken <= quotation.FirstToken && other.EndToken >= quotation.EndToken));
            }

            foreach (Quotation left in document.Quotations)
            {
                Assert.DoesNotContain(
                    document.Quotations,
                    right => left.FirstToken < right.FirstToken && right.FirstToken < left.EndToken && left.EndToken < right.EndToken);
            }
        },
        iter: 2000);

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Hostile.Sample(text => Assert.Equal(TextFolding.Fold(text), TextFolding.Fold(TextFolding.Fold(text))), iter: 3000);

    [Fact]
    public void Offsets_find_their_token_and_paragraph() => Hostile.Sample(
        text =>
        {
            Document document = Ar(text);
            for (int at = 0; at < document.Tokens.Length; at++)
            {
                Assert.Equal(at, document.TokenAt(document.Tokens[at].Span.Start));
            }

            for (int at = 0; at < document.Paragraphs.Length; at++)
            {
                Assert.Equal(at, document.ParagraphAt(document.Paragraphs[at].Span.Start));
            }
        },
        iter: 1000);

    /// <summary>Sentences part the tokens, and paragraphs part the sentences.</summary>
    private static void AssertRanges(Document document)
    {
        int token = 0;
        int sentence = 0;
        foreach (Paragraph paragraph in document.Paragraphs)
        {
            Assert.Equal((token, sentence), (paragraph.FirstToken, paragraph.FirstSentence));
            for (; sentence < paragraph.EndSentence; sentence++)
            {
                Sentence part = document.Sentences[sentence];
                Assert.Equal(token, part.FirstToken);
                Assert.True(part.EndToken > part.FirstToken);
                Assert.Equal(document.SpanOf(part.FirstToken, part.EndToken), part.Span);
                Assert.True(paragraph.Span.Contains(part.Span));
                token = part.EndToken;
            }

            Assert.Equal(token, paragraph.EndToken);
        }

        Assert.Equal((document.Tokens.Length, document.Sentences.Length), (token, sentence));
    }
}
