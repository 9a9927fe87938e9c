using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

/// <summary>What the rules alone make of a phrase, before any weight: the guideline's decisions on who answers for a body.</summary>
public sealed class RuleVerdictTests
{
    private static readonly PhraseReader Arabic = new(Packs.Arabic.Sources);
    private static readonly PhraseReader English = new(Packs.English.Sources);

    [Theory]
    [InlineData("رئيس نادي الوحدة", "company", "رئيس نادي")]
    [InlineData("رئيس حزب العدل", "political-actor", "رئيس حزب")]
    [InlineData("رئيس بلدية المدينة", "named-official", "رئيس بلدية")]
    [InlineData("عضو جمعية الصيادين", "civil-society", "جمعية")]
    [InlineData("منسق حزب البناء", "political-actor", "منسق حزب")]
    [InlineData("الصليب الأحمر", "civil-society", "الصليب الأحمر")]
    [InlineData("اللجنة الدولية للصليب الأحمر", "international-body", "اللجنة الدولية للصليب الأحمر")]
    [InlineData("الناطق باسم وزارة الزراعة", "named-official", "الناطق باسم")]
    [InlineData("الناطق باسم حزب البناء", "political-actor", "الناطق باسم حزب")]
    [InlineData("سفير تونس", "named-official", "سفير")]
    [InlineData("مدير المنتخب الوطني", "individual", "مدير المنتخب الوطني")]
    [InlineData("مصادر داخل الحكومة المؤقتة", "anonymous-official", "الحكومة المؤقتة")]
    [InlineData("بيان لوزارة الصحة", "government-body", "لوزارة الصحة")]
    [InlineData("لجنة الصيادين التابعة للأمم المتحدة", "international-body", "للأمم المتحدة")]
    [InlineData("منظمة يونيسيف", "international-body", "يونيسيف")]
    [InlineData("أرقام وزارة التجارة", "government-body", "وزارة")]
    public void An_Arabic_noun_is_typed_by_its_genitive_chain(string phrase, string type, string words) => Check(Packs.Arabic, Arabic, phrase, type, words);

    [Theory]
    [InlineData("the president of the bakers union", "civil-society", "union")]
    [InlineData("the president of Albania", "named-official", "president of")]
    [InlineData("an Education Department report", "government-body", "Department")]
    [InlineData("data from the Justice Department", "government-body", "Justice Department")]
    [InlineData("sources in the defense ministry", "anonymous-official", "ministry")]
    [InlineData("the Clinton campaign", "political-actor", "Clinton campaign")]
    [InlineData("protesters", "civil-society", "protesters")]
    [InlineData("the Red Cross", "civil-society", "the Red Cross")]
    [InlineData("the International Committee of the Red Cross", "international-body", "International Committee of the Red Cross")]
    [InlineData("the dockers' union", "civil-society", "dockers' union")]
    public void An_English_noun_is_typed_by_the_body_beside_it(string phrase, string type, string words) => Check(Packs.English, English, phrase, type, words);

    [Theory]
    [InlineData("مدير معهد لتعليم اللغات في مدريد")]
    [InlineData("رئيس قافلة الهواة")]
    public void A_head_of_something_unknown_is_no_official(string phrase) => Assert.NotEqual("named-official", On(Packs.Arabic, Arabic, phrase).Verdict?.Type);

    private static void Check(LanguagePack pack, PhraseReader reader, string phrase, string type, string words)
    {
        (RuleVerdict? verdict, Document document) = On(pack, reader, phrase);
        Assert.NotNull(verdict);
        Assert.Equal(type, verdict.Value.Type);
        Assert.Contains(verdict.Value.Span.Of(document.Text), phrase, StringComparison.Ordinal);
        Assert.Equal(words, verdict.Value.Span.Of(document.Text));
    }

    private static (RuleVerdict? Verdict, Document Document) On(LanguagePack pack, PhraseReader reader, string phrase)
    {
        Document document = Packs.Read(pack, phrase);
        Phrase? read = reader.Read(document, [new TextSpan(0, phrase.Length)]);
        Assert.NotNull(read);
        return (RuleVerdict.OnNoun(read), document);
    }
}
