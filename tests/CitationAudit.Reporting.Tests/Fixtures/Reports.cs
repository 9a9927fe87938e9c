using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Reporting.Sections;

namespace CitationAudit.Reporting.Tests.Fixtures;

/// <summary>Composes the sample audits.</summary>
internal static class Reports
{
    public static AuditReport Audit(string article) => article == "libya" ? Audits.Libya("ليلى حداد") : Audits.Harbour("Layla Haddad");

    public static ReportDocument Compose(string article, string edition, string language, ReportChoices? choices = null) =>
        Compose(Audit(article), edition, language, choices);

    public static ReportDocument Compose(AuditReport report, string edition, string language, ReportChoices? choices = null) => ReportComposer.Compose(
        report,
        Audits.StringsOf(language),
        EditionLoader.Load(Audits.Folders, edition, SectionCatalogue.Schemas),
        choices ?? new ReportChoices());

    public static AuditReport WithTitle(AuditReport report, string title) => report with
    {
        Document = report.Document with { Article = report.Document.Article with { Title = title, Outlet = title, Author = title } },
    };
}
