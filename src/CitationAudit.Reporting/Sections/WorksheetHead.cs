using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The line for name and date at the head of a worksheet.</summary>
internal static class WorksheetHead
{
    public static TextBlock Of(Strings strings) => new(ParagraphKind.Body,
    [
        new Words(strings.Text("sign.name") + " "), new Gap(32), new Words(" \u2003 " + strings.Text("sign.date") + " "), new Gap(14),
    ]);
}
