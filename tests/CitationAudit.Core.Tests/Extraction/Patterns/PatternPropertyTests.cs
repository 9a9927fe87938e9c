using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Tests.Extraction.Patterns;

public class PatternPropertyTests
{
    private static readonly string[] Arabic =
    [
        "قال", "وقالت", "وأضاف", "الوزير", "وزير", "الخارجية", "إن", "أن", "أنه", "وأن", "بأن", "لـ", "”", "“", "\"", "«", "»", ":", "،", ".", "؟", "(", ")", "\n\n", "وفق", "وفقا", "لمصدر", "ما", "كما", "بحسب",
        "نقلت", "عن", "وكالة", "مشيرا", "إلى", "مؤكدا", "اتهم", "إيران", "بدعم", "على", "حد", "قوله", "مخاوف", "من", "بتهمة", "الذي", "أكد", "يقال", "أمس", "في", "بيان", "قد", "لم", "لكن", "فيما", "😀", "12", "أعتقد", "إعلان",
    ];

    private static readonly string[] English =
    [
        "said", "says", "Smith", "Mr.", "the", "mayor", "that", "told", "reporters", "“", "”", "\"", "'", ",", ".", "?", ":", "—", "\n\n", "according", "to", "and", "but", "has", "been", "accused", "of", "claim", "'s", "saying",
        "reportedly", "it", "is", "believed", "he", "I", "who", "in", "a", "statement", "Monday", "while", "not", "denied", "wants", "bridge", "opens", "😀", "12",
    ];

    private static Gen<string> Texts(string[] words) =>
        Gen.Select(Gen.Int[0, words.Length - 1].Select(word => words[word]).Array[0, 70], Gen.Bool, (picked, spaced) => string.Join(spaced ? " " : "", picked));

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Whatever_is_found_lies_in_the_text_and_in_order(string language) => Texts(language == "ar" ? Arabic : English).Sample(text => AssertSound(text, language), iter: 3000);

    [Fact]
    public void A_colon_whose_quotation_ends_behind_it_says_nothing() =>
        AssertSound("reportedly\n\nsays”wants'said12inaccusedMr.?Monday:\"Monday12opensclaim—Smithaopens", "en");

    [Fact]
    public void The_same_text_gives_the_same_statements() => Texts(Arabic).Sample(
        text => Assert.Equal(PatternSample.Rows(text, "ar"), PatternSample.Rows(text, "ar")),
        iter: 200);

    private static void AssertSound(string text, string language)
    {
        (Document document, ImmutableArray<Statement> statements) = PatternSample.Run(text, language);
        Assert.Equal(Enumerable.Range(1, statements.Length).Select(number => $"S{number}"), statements.Select(statement => statement.Id));
        Assert.Equal(statements.Select(statement => statement.Extent.Start).Order(), statements.Select(statement => statement.Extent.Start));
        foreach (Statement statement in statements)
        {
            Assert.NotEmpty(statement.Content);
            Assert.InRange(statement.Confidence, 0, 1);
            Assert.InRange(statement.Paragraph, 0, document.Paragraphs.Length - 1);
            foreach (ImmutableArray<TextSpan> role in (ImmutableArray<TextSpan>[])[statement.Content, statement.Cue, statement.Source, statement.Via])
            {
                int end = 0;
                foreach (TextSpan span in role)
                {
                    Assert.True(span.Start >= end && span.End > span.Start && span.End <= text.Length, $"{span} in {text.Length}");
                    end = span.End;
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"\"\"\"\"\"\"")]
    [InlineData("قال")]
    [InlineData("وفقا لـ")]
    [InlineData("said")]
    public void Nothing_is_found_where_nothing_is_said(string text) => Assert.Equal("", PatternSample.Rows(text, "ar") + PatternSample.Rows(text, "en"));

    [Theory]
    [InlineData("A [c:b] [s:c] d [q:e f].", "A b c d e f.")]
    [InlineData("[q:a [c:b] c]", "a b c")]
    [InlineData("[x] and ] and [s", "[x] and ] and [s")]
    public void Marks_are_taken_out_of_a_marked_text(string marked, string plain) => Assert.Equal(plain, MarkedText.Parse(marked).Plain);

    [Fact]
    public void An_open_mark_is_an_error() => Assert.Throws<FormatException>(() => MarkedText.Parse("a [q:b"));
}
