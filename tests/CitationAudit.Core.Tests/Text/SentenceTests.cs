using static CitationAudit.Tests.Text.TextSample;

namespace CitationAudit.Tests.Text;

public class SentenceTests
{
    [Theory]
    [InlineData("فتح الجسر. وعاد الناس! هل عادوا؟ نعم", "فتح الجسر.|وعاد الناس!|هل عادوا؟|نعم")]
    [InlineData("قال د. سامي إن الجسر سيفتح. وعاد.", "قال د. سامي إن الجسر سيفتح.|وعاد.")]
    [InlineData("بلغ 3.5 ملايين. ثم هبط", "بلغ 3.5 ملايين.|ثم هبط")]
    [InlineData("قال \"انتهى الأمر.\" وعاد", "قال \"انتهى الأمر.\"|وعاد")]
    [InlineData("صمت... ثم عاد", "صمت... ثم عاد")]
    [InlineData("نقلت أ.ف.ب الخبر. وانتهى", "نقلت أ.ف.ب الخبر.|وانتهى")]
    [InlineData("فتح الجسر.وعاد الناس", "فتح الجسر.|وعاد الناس")]
    [InlineData("قال (أمس). وعاد", "قال (أمس).|وعاد")]
    public void Arabic_sentences_end_where_they_end(string text, string expected) => Assert.Equal(expected, Ar(text).Sentences());

    [Theory]
    [InlineData("Mr. Smith left. He returned.", "Mr. Smith left.|He returned.")]
    [InlineData("He lives in the U.S. The house is old.", "He lives in the U.S.|The house is old.")]
    [InlineData("He met the U.S. Senate on Monday.", "He met the U.S. Senate on Monday.")]
    [InlineData("It rose 3.5 percent. Then it fell.", "It rose 3.5 percent.|Then it fell.")]
    [InlineData("\"Why?\" he asked. Nobody knew.", "\"Why?\" he asked.|Nobody knew.")]
    [InlineData("“It is over.” She left.", "“It is over.”|She left.")]
    [InlineData("J. R. Smith left at 9 a.m. He was late.", "J. R. Smith left at 9 a.m.|He was late.")]
    [InlineData("Wait… what? No!", "Wait… what?|No!")]
    [InlineData("See example.org. It is new.", "See example.org.|It is new.")]
    public void English_sentences_end_where_they_end(string text, string expected) => Assert.Equal(expected, En(text).Sentences());
}
