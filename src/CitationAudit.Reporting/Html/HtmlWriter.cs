using System.Text;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Html;

/// <summary>Writes a report as one HTML file that needs nothing else: no script, no font, no picture from anywhere.</summary>
public static class HtmlWriter
{
    /// <summary>The file. The same report gives the same characters.</summary>
    /// <param name="document">The report.</param>
    /// <param name="theme">The house; its logo is not part of the HTML.</param>
    /// <param name="stylesheet">The text of <c>templates/html/report.css</c>.</param>
    public static string Write(ReportDocument document, Theme theme, string stylesheet)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        Strings strings = document.Strings;
        StringBuilder html = new(64 * 1024);
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(HtmlText.Escape(document.Tongue.Code)).Append("\" dir=\"")
            .Append(document.Tongue.RightToLeft ? "rtl" : "ltr").Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"")
            .Append(HtmlText.Escape(document.Maker)).Append("\">\n<title>").Append(HtmlText.Escape(document.Title)).Append("</title>\n<style>\n:root { --primary: ")
            .Append(theme.Primary).Append("; --accent: ").Append(theme.Accent).Append("; }\n");
        foreach (MarkStyle style in MarkStyle.All)
        {
            html.Append(".f-").Append(style.Family).Append(" { --ink: ").Append(style.Ink).Append("; --tint: ").Append(style.Tint)
                .Append("; --line: ").Append(style.Line is MarkLine.Thick ? "solid" : style.Line.ToString().ToLowerInvariant())
                .Append("; --weight: ").Append(style.Line == MarkLine.Thick ? "2.5px" : "1.25px")
                .Append("; --fill: ").Append(style.Filled ? style.Ink : "#ffffff").Append("; --label: ").Append(style.Filled ? "#ffffff" : style.Ink).Append("; }\n");
        }

        html.Append(stylesheet).Append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#report\">").Append(HtmlText.Escape(strings.Text("page.skip"))).Append("</a>\n<header><p>")
            .Append(theme.House is string house ? $"<strong>{HtmlText.Escape(house)}</strong> · " : "").Append(HtmlText.Escape(document.Kind)).Append("</p></header>\n<main id=\"report\">\n");
        HtmlBlocks blocks = new(document, html);
        foreach (SectionBlocks section in document.Sections)
        {
            string page = section.NewPage ? " class=\"new-page\"" : "";
            if (section.Title.Length == 0)
            {
                html.Append("<div id=\"").Append(HtmlText.Escape(section.Id)).Append('"').Append(page).Append(">\n");
                blocks.Write(section.Blocks);
                html.Append("</div>\n");
                continue;
            }

            html.Append("<section id=\"").Append(HtmlText.Escape(section.Id)).Append("\" aria-labelledby=\"").Append(HtmlText.Escape(section.Id)).Append("-title\"").Append(page)
                .Append(">\n<h2 id=\"").Append(HtmlText.Escape(section.Id)).Append("-title\">").Append(HtmlText.Escape(section.Title)).Append("</h2>\n");
            blocks.Write(section.Blocks);
            html.Append("</section>\n");
        }

        return html.Append("</main>\n<footer><p>")
            .Append(HtmlText.Escape(strings.Render(Message.Of("page.made-by", MessageArgument.Text("maker", document.Maker))))).Append(" · ")
            .Append(HtmlText.Escape(strings.Moment(document.MadeAt))).Append("</p></footer>\n</body>\n</html>\n").ToString();
    }
}
