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

    [Theory]
    [InlineData("PORT ELDRIN — Dock workers carried their strike into a second week.", "PORT ELDRIN —|Dock workers carried their strike into a second week.")]
    [InlineData("BEDFORD, N.H. (AP) -- The ferry left on Monday without its cargo.", "BEDFORD, N.H. (AP) --|The ferry left on Monday without its cargo.")]
    [InlineData("New York (AFP) – The ferry left on Monday without its cargo.", "New York (AFP) –|The ferry left on Monday without its cargo.")]
    [InlineData("القاهرة (رويترز) - غادرت العبارة الميناء يوم الاثنين بلا حمولة.", "القاهرة (رويترز) -|غادرت العبارة الميناء يوم الاثنين بلا حمولة.")]
    [InlineData("Reed (45) — a nurse at the port — said the ferry had left.", "Reed (45) — a nurse at the port — said the ferry had left.")]
    [InlineData("وقال سالم (45 عاما) - وهو طبيب - إن العبارة غادرت الميناء.", "وقال سالم (45 عاما) - وهو طبيب - إن العبارة غادرت الميناء.")]
    [InlineData("The ferry — late again — left on Monday without its cargo.", "The ferry — late again — left on Monday without its cargo.")]
    [InlineData("Monday — The ferry left without its cargo and its crew.", "Monday — The ferry left without its cargo and its crew.")]
    [InlineData("أحمد - كما يبدو - غادر الميناء يوم الاثنين بلا حمولة.", "أحمد - كما يبدو - غادر الميناء يوم الاثنين بلا حمولة.")]
    [InlineData("ROME — No.", "ROME — No.")]
    public void A_dateline_is_a_sentence_of_its_own(string text, string expected) =>
        Assert.Equal(expected, (text[0] < 'ء' ? En(text) : Ar(text)).Sentences());
}
