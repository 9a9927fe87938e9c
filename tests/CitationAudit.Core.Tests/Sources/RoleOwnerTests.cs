using CitationAudit.Languages;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

public sealed class RoleOwnerTests
{
    [Theory]
    [InlineData("The Sund Party walked out. Its secretary, Tomas Brandl, said so.", "Its secretary, Tomas Brandl", 1, "Party")]
    [InlineData("The Sund Party walked out. His secretary, Tomas Brandl, said so.", "His secretary, Tomas Brandl", 1, null)]
    [InlineData("The union met the ministry. A spokesman said so.", "A spokesman", 1, "ministry")]
    [InlineData("The union met the ministry. A spokesman for sailors said so.", "A spokesman for sailors", 1, null)]
    [InlineData("The ministry was shut. A spokesman for the union said so.", "A spokesman for the union", 1, null)]
    [InlineData("The union met. It rained. It snowed. Its secretary said so.", "Its secretary", 3, null)]
    [InlineData("It rained. A spokesman for sailors said so, and the ministry agreed.", "A spokesman", 1, null)]
    public void A_title_that_leaves_its_body_open_has_the_nearest_before_it(string text, string title, int sentence, string? owner) =>
        Assert.Equal(owner, Owner(Packs.English, text, title, sentence));

    [Theory]
    [InlineData("أعلنت شركة نورد خفض الوظائف. وقالت المتحدثة باسمها، كارين مولر، إن القرار نهائي.", "المتحدثة باسمها، كارين مولر", "شركة")]
    [InlineData("رفض حزب السنبلة عرض الوزارة. وقال أمينه العام، كريم سالم، إن العرض ضعيف.", "أمينه العام، كريم سالم", "حزب")]
    [InlineData("حذرت نقابة البحارة من النقص. وقالت أمينتها العامة، ليلى درويش، إن الرسالة وصلت.", "أمينتها العامة، ليلى درويش", "نقابة")]
    [InlineData("رفض حزب السنبلة العرض. وقال الأمين العام، كريم سالم، إن العرض ضعيف.", "الأمين العام، كريم سالم", null)]
    public void An_Arabic_pronoun_at_the_title_points_to_a_body_of_its_gender(string text, string title, string? owner) =>
        Assert.Equal(owner, Owner(Packs.Arabic, text, title, 1));

    private static string? Owner(LanguagePack pack, string text, string title, int sentence)
    {
        Document document = Packs.Read(pack, text);
        PhraseReader reader = new(pack.Sources);
        int start = text.IndexOf(title, StringComparison.Ordinal);
        Phrase? phrase = reader.Read(document, [new TextSpan(start, start + title.Length)]);
        Assert.NotNull(phrase);
        return new RoleOwners(reader).Of(document, phrase, sentence)?.Span.Of(text);
    }
}
