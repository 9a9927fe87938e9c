using System.Collections.Immutable;
using System.Text;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Html;

/// <summary>Writes a table as HTML, with scopes for its heads and a region that scrolls where it is too wide.</summary>
internal static class HtmlTables
{
    public static void Write(Table table, Tongue report, StringBuilder html)
    {
        HtmlInlines inlines = new(report, html);
        string caption = HtmlText.Escape(table.Caption);
        float whole = table.Columns.Sum(column => column.Width);
        html.Append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(caption).Append("\"><table")
            .Append(table.Ruled ? " class=\"ruled\">" : ">").Append("<caption>").Append(caption).Append("</caption><colgroup>");
        foreach (Column column in table.Columns)
        {
            html.Append("<col style=\"inline-size:").Append((int)MathF.Round(100 * column.Width / whole)).Append("%\">");
        }

        html.Append("</colgroup><thead><tr>");
        foreach (Column column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(Align(column))
                .Append(column.Spoken is string spoken ? $" aria-label=\"{HtmlText.Escape(spoken)}\"" : "")
                .Append('>').Append(HtmlText.Escape(column.Title)).Append("</th>");
        }

        html.Append("</tr></thead>\n");
        foreach (Row row in table.Rows)
        {
            html.Append("<tbody><tr>");
            for (int at = 0; at < row.Cells.Length; at++)
            {
                bool names = table.FirstColumnNames && at == 0;
                html.Append(names ? "<th scope=\"row\"" : "<td").Append(Align(table.Columns[at])).Append(LeastHeight(row)).Append('>');
                Write(row.Cells[at], inlines, report, html);
                html.Append(names ? "</th>" : "</td>");
            }

            html.Append("</tr>");
            if (!row.Below.IsEmpty)
            {
                html.Append("<tr class=\"below\"><td colspan=\"").Append(row.Cells.Length).Append("\">");
                inlines.Write(row.Below);
                html.Append("</td></tr>");
            }

            html.Append("</tbody>\n");
        }

        html.Append("</table></div>\n");
    }

    private static void Write(Cell cell, HtmlInlines inlines, Tongue report, StringBuilder html)
    {
        foreach (ImmutableArray<Inline> paragraph in cell.Paragraphs)
        {
            Tongue? tongue = TongueOf(paragraph);
            html.Append("<p").Append(HtmlInlines.Attributes(tongue, report)).Append('>');
            inlines.Write(paragraph, tongue);
            html.Append("</p>");
        }
    }

    /// <summary>The tongue of a paragraph that is nothing but words of one: it is then set in that direction as a whole.</summary>
    private static Tongue? TongueOf(ImmutableArray<Inline> paragraph) => paragraph is [Words { Tongue: Tongue tongue }] ? tongue : null;

    private static string LeastHeight(Row row) => row.LeastLines > 0 ? $" style=\"block-size:{row.LeastLines * 2}em\"" : "";

    private static string Align(Column column) => column.Align switch
    {
        ColumnAlign.Middle => " class=\"middle\"",
        ColumnAlign.End => " class=\"end\"",
        _ => "",
    };
}
