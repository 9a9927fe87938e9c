using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Tests.Extraction.Patterns;
using CitationAudit.Text;
using MarkedStatements = CitationAudit.Core.Tests.Sources.Packs;

namespace CitationAudit.Tests.Extraction.Standings;

public class StandingJudgeTests
{
    [Theory]
    [InlineData("قال الوزير إن الجسر سيفتح قريبا.", "ar", "standing.attributed")]
    [InlineData("يربط الجسر حي المرفأ بالسوق القديمة.", "ar", "standing.unanswered")]
    [InlineData("من يدفع كلفة الجسر كلها؟", "ar", "standing.question")]
    [InlineData("اقرأ أيضا: تاريخ الجسر القديم في المدينة.", "ar", "standing.invitation")]
    [InlineData("ولم ترد الوزارة على طلب الصحيفة للتعليق.", "ar", "standing.silence")]
    [InlineData("ولم ترد الشركة على أسئلة الصحيفة.", "ar", "standing.silence")]
    [InlineData("ولم تستجب الوزارة لاستفسارات الصحيفة.", "ar", "standing.silence")]
    [InlineData("ورفض مدير الشركة التعليق على الخبر.", "ar", "standing.silence")]
    [InlineData("ولم يتسن التحقق من الأرقام من مصدر مستقل.", "ar", "standing.silence")]
    [InlineData("ولم يتضح بعد من أمر ببناء الجسر الثاني.", "ar", "standing.silence")]
    [InlineData("ولم تذكر الوزارة مزيدا من التفاصيل.", "ar", "standing.silence")]
    [InlineData("ولم تذكر الوزارة أي تفاصيل عن الحادث.", "ar", "standing.silence")]
    [InlineData("ولم ترد المياه إلى الحي منذ أسبوع.", "ar", "standing.unanswered")]
    [InlineData("الرباط 12 مارس 2021.", "ar", "standing.dateline")]
    [InlineData("شكرا.", "ar", "standing.fragment")]
    [InlineData("\"هذا الجسر القديم آمن تماما ولن يسقط\".", "ar", "standing.unanswered.quoted")]
    [InlineData("The mayor said that the bridge was safe.", "en", "standing.attributed")]
    [InlineData("The bridge joins the port and the market.", "en", "standing.unanswered")]
    [InlineData("Who will pay for the bridge?", "en", "standing.question")]
    [InlineData("Read more: The history of the old bridge.", "en", "standing.invitation")]
    [InlineData("The port did not immediately respond to a request for comment.", "en", "standing.silence")]
    [InlineData("The owner of the port could not be reached for comment.", "en", "standing.silence")]
    [InlineData("A spokesman for the port declined to comment.", "en", "standing.silence")]
    [InlineData("The mayor declined to comment but said that the bridge was safe.", "en", "standing.attributed")]
    [InlineData("It is not clear who ordered the second bridge.", "en", "standing.silence")]
    [InlineData("The mayor of the port did not elaborate on the plan.", "en", "standing.silence")]
    [InlineData("The water is not clear under the old bridge.", "en", "standing.unanswered")]
    [InlineData("The ferry did not respond to the wheel.", "en", "standing.unanswered")]
    [InlineData("Updated March 3, 2021.", "en", "standing.dateline")]
    [InlineData("The airline did not immediately respond to a request for comment.", "en", "standing.silence")]
    [InlineData("Calls to the ministry were not answered on Monday.", "en", "standing.unanswered")]
    [InlineData("The airline, which carried four million passengers to the islands last summer and lost its licence in the spring after two crashes near the old harbour, did not respond to a letter.", "en", "standing.unanswered")]
    [InlineData("ولم يصدر تعليق من الشركة حتى مساء أمس.", "ar", "standing.silence")]
    [InlineData("In an interview that lasted for two whole hours in the hall of the old city library near the river, the mayor said the bridge was safe.", "en", "standing.unanswered.partly")]
    public void A_sentence_says_why_it_stands_as_it_does(string text, string language, string key) =>
        Assert.Equal(key, Assert.Single(Judge(text, language)).Why.Key);

    [Fact]
    public void A_dateline_claims_nothing() =>
        Assert.Equal(
            ["standing.dateline", "standing.unanswered"],
            Judge("PORT ELDRIN — The bridge joins the port and the market.", "en").Select(standing => standing.Why.Key));

    [Fact]
    public void A_partly_covered_sentence_counts_its_words()
    {
        SentenceStanding standing = Assert.Single(Judge(
            "In an interview that lasted for two whole hours in the hall of the old city library near the river, the mayor said the bridge was safe.",
            "en"));
        Assert.Equal(
            [MessageArgument.Text("statements", "S1"), MessageArgument.Number("covered", 4), MessageArgument.Number("words", 24)],
            standing.Why.Arguments);
    }

    [Theory]
    [InlineData("According to a diplomat, who asked not to be named because the talks about the old bridge were private, the port was safe.", "en", "a diplomat", "According to", "the port was safe")]
    [InlineData("وبحسب المهندس، الذي عمل عشرين سنة كاملة في صيانة جسور المدينة القديمة، فإن الجسر آمن.", "ar", "المهندس", "وبحسب", "الجسر آمن")]
    public void A_clause_that_describes_the_source_asserts_nothing(string text, string language, string source, string cue, string content)
    {
        LanguagePack pack = PatternSample.Pack(language);
        Document document = MarkedStatements.Read(pack, text);
        ImmutableArray<Statement> statements = [MarkedStatements.Mark(document, text[..5], source, cue, content)];
        Assert.Equal(Standing.Attributed, Assert.Single(new StandingJudge(pack.Standings).Judge(document, statements)).Standing);
    }

    [Fact]
    public void Every_sentence_has_one_standing_in_order()
    {
        ImmutableArray<SentenceStanding> standings = Judge("The bridge is old. Who knows? “It is safe,” Reed said.\n\nThe end came.", "en");
        Assert.Equal(Enumerable.Range(0, standings.Length), standings.Select(standing => standing.Sentence));
        Assert.Equal([Standing.Unanswered, Standing.NoClaim, Standing.Attributed, Standing.NoClaim], standings.Select(standing => standing.Standing));
    }

    [Fact]
    public void A_sentence_of_nothing_but_source_and_verb_belongs_to_its_statement()
    {
        ImmutableArray<SentenceStanding> standings = Judge("“Is the bridge safe?” Reed asked.", "en");
        Assert.Equal(Standing.Attributed, standings[^1].Standing);
    }

    private static ImmutableArray<SentenceStanding> Judge(string text, string language)
    {
        (Document document, ImmutableArray<Statement> statements) = PatternSample.Run(text, language);
        return new StandingJudge(PatternSample.Pack(language).Standings).Judge(document, statements);
    }
}
