using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Reporting.Html;
using CitationAudit.Reporting.Sections;
using CitationAudit.Reporting.Tests.Fixtures;
using Xunit;

namespace CitationAudit.Reporting.Tests;

public sealed class HtmlTests
{
    private static string Html(AuditReport report, string language, string edition = "desk") => HtmlWriter.Write(
        ReportComposer.Compose(report, Audits.StringsOf(language), EditionLoader.Load(Audits.Folders, edition, SectionCatalogue.Schemas), new ReportChoices()),
        Theme.Plain,
        StylesheetLoader.Load(Audits.Folders));

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void The_same_audit_gives_the_same_characters(string language) =>
        Assert.Equal(Html(Audits.Libya(), language), Html(Audits.Libya(), language));
}
