using CitationAudit.Extraction;

namespace CitationAudit.Tests.Extraction.Cues;

public class InflectionTests
{
    [Theory]
    [InlineData("قال", "يقول", "قل", "قالت قالوا قالا قالتا قلنا قلت يقول تقول نقول أقول يقولون تقولون سيقول ليقولوا")]
    [InlineData("دعا", "يدعو", null, "دعت دعوا دعتا دعونا يدعو تدعو ندعو يدعون يدعوان سيدعو يدع")]
    [InlineData("رأى", "يرى", "رأي", "رأت رأوا رأينا يرى ترى نرى يرون")]
    [InlineData("نفى", "ينفي", null, "نفت نفوا نفينا ينفي تنفي ينفون ينفيان ينف")]
    [InlineData("أكد", "يؤكد", null, "أكدت أكدوا أكدا أكدنا يؤكد تؤكد يؤكدون يؤكدان ليؤكدوا")]
    public void Arabic_verbs_have_the_forms_that_newspapers_write(string perfect, string imperfect, string? shortStem, string expected)
    {
        HashSet<string> forms = [.. ArabicInflection.Finite(perfect, imperfect, shortStem).Where(form => !form.Bound).Select(form => form.Form)];
        Assert.Superset(expected.Split(' ').ToHashSet(), forms);
    }

    [Theory]
    [InlineData("وصف", "يصف", "وصفو")]
    [InlineData("رأى", "يرى", "يرا")]
    [InlineData("تبنى", "يتبنى", "تبنا")]
    public void Stems_before_object_pronouns_are_bound(string perfect, string imperfect, string stem) =>
        Assert.Contains(ArabicInflection.Finite(perfect, imperfect, null), form => form.Form == stem && form.Bound);

    [Theory]
    [InlineData("قالت", Agreement.Feminine)]
    [InlineData("يقول", Agreement.Masculine)]
    [InlineData("تقول", Agreement.Feminine)]
    [InlineData("نقول", Agreement.First)]
    public void A_form_tells_its_subject(string form, Agreement agreement) =>
        Assert.Equal(agreement, Assert.Single(ArabicInflection.Finite("قال", "يقول", "قل"), candidate => candidate.Form == form).Agreement);

    [Theory]
    [InlineData("مشير", "مشيرا مشيرة مشيرين مشيرون مشيرات مشيرتين")]
    [InlineData("داعي", "داعيا داعية داعين")]
    public void Participles_stand_as_circumstances(string participle, string expected)
    {
        HashSet<string> forms = [.. ArabicInflection.Participle(participle)];
        Assert.Superset(expected.Split(' ').ToHashSet(), forms);
    }

    [Theory]
    [InlineData("say", "said", null, "say says said", "saying")]
    [InlineData("deny", null, null, "deny denies denied", "denying")]
    [InlineData("slam", null, null, "slam slams slammed", "slamming")]
    [InlineData("publish", null, null, "publish publishes published", "publishing")]
    [InlineData("write", "wrote", "written", "write writes wrote written", "writing")]
    [InlineData("vow", null, null, "vow vows vowed", "vowing")]
    [InlineData("agree", null, null, "agree agrees agreed", "agreeing")]
    public void English_verbs_are_spelt_as_they_should(string verb, string? past, string? participle, string expected, string continuous)
    {
        Assert.Equal(expected, string.Join(' ', EnglishInflection.Finite(verb, past, participle).Select(form => form.Form)));
        Assert.Equal(continuous, EnglishInflection.Continuous(verb));
    }
}
