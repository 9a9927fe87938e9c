using CitationAudit.Core.Tests.Extraction;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Sources;

public sealed class TitledNameTests
{
    [Theory]
    [InlineData("دعا", "الأمين العام للأمم المتحدة", "أنطونيو غوتيريش إلى تحقيق مستقل", "الأمين العام للأمم المتحدة أنطونيو غوتيريش", "تحقيق مستقل")]
    [InlineData("دعا", "الأمين العام للأمم المتحدة", "أنطونيو غوتيريش تحقيقا مستقلا عاجلا", "الأمين العام للأمم المتحدة أنطونيو غوتيريش", "تحقيقا مستقلا عاجلا")]
    [InlineData("دعا", "الأمين العام للأمم المتحدة", "المواطنين إلى تحقيق مستقل", "الأمين العام للأمم المتحدة", "المواطنين إلى تحقيق مستقل")]
    [InlineData("دعا", "الأمين العام للأمم المتحدة", "أنطونيو إلى تحقيق مستقل", "الأمين العام للأمم المتحدة", "أنطونيو إلى تحقيق مستقل")]
    [InlineData("دعا", "الأمين العام للأمم المتحدة أنطونيو غوتيريش", "محمد سالم إلى تحقيق مستقل", "الأمين العام للأمم المتحدة أنطونيو غوتيريش", "محمد سالم إلى تحقيق مستقل")]
    [InlineData("دعا", "الجيران", "أنطونيو غوتيريش إلى تحقيق مستقل", "الجيران", "أنطونيو غوتيريش إلى تحقيق مستقل")]
    [InlineData("دعا", "الأمين العام للأمم المتحدة", "أنطونيو غوتيريش إلى الرحيل", "الأمين العام للأمم المتحدة", "أنطونيو غوتيريش إلى الرحيل")]
    public void A_title_takes_the_name_of_its_bearer(string cue, string source, string content, string named, string rest)
    {
        Document document = Packs.Read(Packs.Arabic, $"{cue} {source} {content}.");
        Statement statement = Packs.Mark(document, cue, source, cue, content);
        Statement found = Assert.Single(new TitledNames(new Found([statement]), Packs.Arabic.Patterns.Words, Packs.Arabic.Sources).Extract(document));
        Assert.Equal(named, found.Source[0].Of(document.Text));
        Assert.Equal(rest, found.Content[0].Of(document.Text));
    }
}
