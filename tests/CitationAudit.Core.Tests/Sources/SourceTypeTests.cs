using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>The annotation guideline's decisions, held by the shipped rules and weights together.</summary>
public sealed class SourceTypeTests
{
    [Theory]
    [InlineData("متحدث باسم وزارة الصحة", "named-official")]
    [InlineData("وزير الخارجية السابق سامر البستاني", "named-official")]
    [InlineData("القاهرة", "government-body")]
    [InlineData("بيان لوزارة الدفاع", "government-body")]
    [InlineData("مصدر أمني", "anonymous-official")]
    [InlineData("مصادر مطلعة", "anonymous-source")]
    [InlineData("متظاهرون", "civil-society")]
    [InlineData("الاتحاد التونسي لكرة القدم", "civil-society")]
    [InlineData("الاتحاد الدولي لكرة القدم", "international-body")]
    [InlineData("التحالف العربي", "international-body")]
    [InlineData("رئيس نادي الوحدة", "company")]
    [InlineData("وكالة موديز", "company")]
    [InlineData("المدرب الإسباني خوسيه مارين", "individual")]
    [InlineData("المحلل السياسي فريد الكيلاني", "named-expert")]
    [InlineData("مراقبون", "observers")]
    [InlineData("شهود عيان", "witness")]
    [InlineData("والدة الضحية", "witness")]
    [InlineData("الناطق باسم حزب البناء", "political-actor")]
    [InlineData("حركة طالبان", "armed-group")]
    [InlineData("وسائل إعلام محلية", "unspecified-media")]
    [InlineData("صحيفة الميناء الحكومية", "state-media")]
    [InlineData("نائبة في لجنة الإسكان بالبرلمان، طلبت عدم الكشف عن هويتها،", "anonymous-official")]
    public void Of_an_Arabic_phrase(string phrase, string type) => Assert.Equal(type, TypeOf(Packs.Arabic, $"قال {phrase} إن الأمر انتهى.", phrase, "قال", "الأمر انتهى"));

    [Theory]
    [InlineData("a spokesman for the Justice Department", "named-official")]
    [InlineData("the state-run Esker Radio", "state-media")]
    [InlineData("a deputy minister who asked not to be named", "anonymous-official")]
    [InlineData("former Mayor Ann Lindqvist", "named-official")]
    [InlineData("Rep. Carl Okafor of Ohio", "named-official")]
    [InlineData("a senior administration official", "anonymous-official")]
    [InlineData("the Clinton campaign", "political-actor")]
    [InlineData("Republicans", "political-actor")]
    [InlineData("protesters", "civil-society")]
    [InlineData("the Bakers Union president", "civil-society")]
    [InlineData("a new Quinnipiac poll", "research")]
    [InlineData("analysts", "observers")]
    [InlineData("Ann Lindqvist, a professor of law", "named-expert")]
    [InlineData("Ann Lindqvist, 34, a nurse from Ohio", "individual")]
    [InlineData("Ann Lindqvist, chief executive of Acme Tools", "company")]
    [InlineData("witnesses", "witness")]
    [InlineData("the Taliban", "armed-group")]
    [InlineData("the European Union", "international-body")]
    [InlineData("court documents", "document")]
    public void Of_an_English_phrase(string phrase, string type) =>
        Assert.Equal(type, TypeOf(Packs.English, $"On Monday {phrase} said the matter was over.", phrase, "said", "the matter was over"));

    [Fact]
    public void A_survey_is_not_the_outlet_for_which_it_was_made()
    {
        Assert.Equal("research", TypeOf(Packs.English, "A Reuters poll found few doubts.", "A Reuters poll", "found", "few doubts"));
        Assert.Equal("wire-agency", TypeOf(Packs.English, "Reuters found few doubts.", "Reuters", "found", "few doubts"));
    }

    [Fact]
    public void A_title_anywhere_in_the_article_tells_who_a_surname_is()
    {
        const string text = "وصل الخبير الاقتصادي فريد الكيلاني مساء الأحد. وقال الكيلاني إن الصفقة تمت.";
        Document document = Packs.Read(Packs.Arabic, text);
        Source source = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "وقال", "الكيلاني", "وقال", "الصفقة تمت")).Sources[0];
        Assert.Equal("named-expert", source.Type.Value);
    }

    [Fact]
    public void Every_decision_carries_its_evidence()
    {
        Document document = Packs.Read(Packs.Arabic, "قال رئيس نادي الوحدة إن الأمر انتهى.");
        Source source = Packs.Cast(Packs.Arabic, document, Packs.Mark(document, "قال", "رئيس نادي الوحدة", "قال", "الأمر انتهى")).Sources[0];
        Assert.NotEmpty(source.Type.Evidence);
        Assert.All(source.Type.Evidence, evidence => Assert.True(evidence.Span is null || evidence.Span.Value.End <= document.Text.Length));
    }

    private static string TypeOf(LanguagePack pack, string text, string source, string cue, string content)
    {
        Document document = Packs.Read(pack, text);
        return Packs.Cast(pack, document, Packs.Mark(document, text[..4], source, cue, content)).Attributions[0].Type;
    }
}
