using static CitationAudit.Tests.Extraction.Patterns.PatternSample;

namespace CitationAudit.Tests.Extraction.Patterns;

public class ArabicPatternTests
{
    [Theory]
    // Every kind of quotation mark, mismatched and missing.
    [InlineData("وقال المدير ”انتهت الأعمال كلها اليوم“.", "[c:وقال] [s:المدير] [q:”انتهت الأعمال كلها اليوم“].")]
    [InlineData("وقال المدير: «انتهت الأعمال».", "[c:وقال] [s:المدير]: [q:«انتهت الأعمال»].")]
    [InlineData("وقال المدير: انتهت الأعمال كلها.", "[c:وقال] [s:المدير]: [q:انتهت الأعمال كلها].")]
    // Full diacritics, tatweel, and a hamza left out.
    [InlineData("وَقَالَ المُدِيرُ إِنَّ الأَعْمَالَ انْتَهَتْ.", "[c:وَقَالَ] [s:المُدِيرُ] إِنَّ [q:الأَعْمَالَ انْتَهَتْ].")]
    [InlineData("وقـــال المدير ان الأعمال انتهت.", "[c:وقـــال] [s:المدير] ان [q:الأعمال انتهت].")]
    // Hidden subjects and a pronoun on the complementizer.
    [InlineData("وأضاف أنه يشكر العمال.", "[c:وأضاف] [q:أنه يشكر العمال].")]
    // Circumstances between source and content.
    [InlineData("وأكد رئيس البلدية خلال مؤتمر صحفي أن الجسر آمن.", "[c:وأكد] [s:رئيس البلدية] خلال مؤتمر صحفي أن [q:الجسر آمن].")]
    [InlineData("وقال الوزير للصحفيين اليوم إن الجسر آمن.", "[c:وقال] [s:الوزير] للصحفيين اليوم إن [q:الجسر آمن].")]
    [InlineData("وقال من جهته المهندس كريم حداد إن الجسر آمن.", "[c:وقال] من جهته [s:المهندس كريم حداد] إن [q:الجسر آمن].")]
    // Verbs before their subject, and behind it.
    [InlineData("لكن رئيس النقابة رفض أن يوقع.", "لكن [s:رئيس النقابة] [c:رفض] أن [q:يوقع].")]
    // Requests, orders, accusations, indirect questions.
    [InlineData("وطالبت الوزارة البلدية بإغلاق الطريق.", "[c:وطالبت] [s:الوزارة] [q:البلدية بإغلاق الطريق].|[c:وطالبت] [s:الوزارة البلدية] [q:بإغلاق الطريق].")]
    [InlineData("واتهمه الادعاء بإهمال الأعمال.", "[c:واتهمه] [s:الادعاء] [q:بإهمال الأعمال].")]
    // Names that are words, and the Maghrebi and Gulf manner.
    [InlineData("وأورد بلاغ للوزارة أن الطريق مغلقة.", "[c:وأورد] [s:بلاغ للوزارة] أن [q:الطريق مغلقة].")]
    [InlineData("وأبرز المتحدث ذاته أن الأشغال انتهت.", "[c:وأبرز] [s:المتحدث ذاته] أن [q:الأشغال انتهت].")]
    [InlineData("ونوّه معاليه بأن الأعمال انتهت.", "[c:ونوّه] [s:معاليه] بأن [q:الأعمال انتهت].")]
    // Adverbials, before, behind and within.
    [InlineData("وأغلقت الطريق، وفق الشرطة، أمام الشاحنات الثقيلة كلها.", "[q:وأغلقت الطريق]، [c:وفق] [s:الشرطة]، [q:أمام الشاحنات الثقيلة كلها].")]
    [InlineData("وعلى حد قول الوزير، انتهت الأعمال.", "[c:وعلى حد قول] [s:الوزير]، [q:انتهت الأعمال].")]
    // What is no attribution.
    [InlineData("وزار الوزير الجسر \"القديم\" أمس.", "")]
    [InlineData("والتقى الوزير رئيس البلدية.", "")]
    [InlineData("ويبدو أن الأعمال تأخرت.", "")]
    public void A_statement_has_the_spans_of_its_words(string text, string expected)
    {
        string marked = Marked(text, "ar");
        Assert.Contains(marked, expected.Split('|'));
    }

    [Fact]
    public void Statements_within_statements_are_marked_each() => Assert.Equal(
        "الوزير | قال | النقابة أعلنت أن العمال سيعودون\nالنقابة | أعلنت | العمال سيعودون",
        Rows("قال الوزير إن النقابة أعلنت أن العمال سيعودون.", "ar"));

    [Fact]
    public void A_chain_of_participles_makes_a_statement_each() => Assert.Equal(
        "الوزير | وقال | الجسر آمن\n | مضيفا | الأعمال انتهت\n | مشيرا | كلفتها",
        Rows("وقال الوزير إن الجسر آمن، مضيفا أن الأعمال انتهت، مشيرا إلى كلفتها.", "ar"));

    [Fact]
    public void A_quotation_of_several_sentences_is_one_content() => Assert.Equal(
        "الوزير | وقال | \"انتهت الأعمال. الجسر آمن. لن نغلقه\"",
        Rows("وقال الوزير: \"انتهت الأعمال. الجسر آمن. لن نغلقه\".", "ar"));

    [Fact]
    public void A_hidden_subject_is_no_source_although_another_noun_follows() => Assert.Equal(
        "النقابة | تندد | بالقرار\n | وتتهم | البلدية بتأخير الأعمال",
        Rows("تندد النقابة بالقرار، وتتهم البلدية بتأخير الأعمال.", "ar"));

    [Fact]
    public void A_verb_with_its_participle_is_one_statement() => Assert.Equal(
        " | وتابع | \"انتهت الأعمال\"",
        Rows("وتابع قائلا: \"انتهت الأعمال\".", "ar"));
}
