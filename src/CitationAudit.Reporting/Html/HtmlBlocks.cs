using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Html;

/// <summary>Writes the blocks of a report as HTML.</summary>
internal sealed class HtmlBlocks(ReportDocument document, StringBuilder html)
{
    private readonly HtmlInlines _inlines = new(document.Tongue, html);

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                string id = heading.Anchor is string anchor ? $" id=\"{HtmlText.Escape(anchor)}\"" : "";
                Element($"h{heading.Level}", id, heading.Inlines, heading.Tongue);
                break;
            case TextBlock text:
                Element("p", Class(text.Kind), text.Inlines, text.Tongue);
                break;
            case Margined margined:
                html.Append("<div class=\"margined\"").Append(HtmlInlines.Attributes(margined.Body.Tongue, document.Tongue)).Append("><span class=\"margin\">");
                _inlines.Write(margined.Margin, margined.Body.Tongue);
                html.Append("</span>");
                html.Append("<p").Append(Class(margined.Body.Kind)).Append('>');
                _inlines.Write(margined.Body.Inlines, margined.Body.Tongue);
                html.Append("</p></div>\n");
                break;
            case Quote quote:
                html.Append("<blockquote").Append(HtmlInlines.Attributes(quote.Tongue, document.Tongue)).Append("><p>");
                _inlines.Write(quote.Inlines, quote.Tongue);
                html.Append("</p></blockquote>\n");
                break;
            case Note note:
                Division($"note {note.Kind.ToString().ToLowerInvariant()}", note.Blocks);
                break;
            case Together together:
                Division("together", together.Blocks);
                break;
            case Columns columns:
                html.Append("<div class=\"columns\">");
                foreach (ColumnPart part in columns.Parts)
                {
                    html.Append("<div style=\"flex:").Append(part.Width.ToString("0.##", CultureInfo.InvariantCulture)).Append("\">");
                    Write(part.Blocks);
                    html.Append("</div>");
                }

                html.Append("</div>\n");
                break;
            case Table table:
                HtmlTables.Write(table, document.Tongue, html);
                break;
            case BarChart chart:
                Chart(chart);
                break;
            case Facts facts:
                html.Append("<dl>");
                foreach (Fact fact in facts.Items)
                {
                    html.Append("<div><dt>").Append(HtmlText.Escape(fact.Name)).Append("</dt><dd>");
                    _inlines.Write(fact.Value);
                    html.Append("</dd></div>");
                }

                html.Append("</dl>\n");
                break;
            case Figures figures:
                html.Append("<ul class=\"figures\">");
                foreach (Figure figure in figures.Items)
                {
                    html.Append("<li><strong>").Append(HtmlText.Escape(figure.Value)).Append("</strong> ").Append(HtmlText.Escape(figure.Label)).Append("</li>");
                }

                html.Append("</ul>\n");
                break;
            case ItemList list:
                Items(list);
                break;
            case WriteIn lines:
                html.Append("<div class=\"write-in\"><p class=\"label\">").Append(HtmlText.Escape(lines.Label)).Append("</p>");
                html.Insert(html.Length, "<div class=\"line\"></div>", lines.Lines);
                html.Append("</div>\n");
                break;
            case Signatures signatures:
                html.Append("<div class=\"columns signatures\">");
                foreach (string label in signatures.Labels)
                {
                    html.Append("<p>").Append(HtmlText.Escape(label)).Append("</p>");
                }

                html.Append("</div>\n");
                break;
            case Contents contents:
                ContentsList(contents);
                break;
            default:
                throw new NotSupportedException($"A block of type {block.GetType().Name} has no form in HTML.");
        }
    }

    private static string Class(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => "",
        ParagraphKind.ArticleHeading => " class=\"article heading\"",
        _ => $" class=\"{kind.ToString().ToLowerInvariant()}\"",
    };

    private void Element(string name, string attributes, ImmutableArray<Inline> inlines, Tongue? tongue)
    {
        html.Append('<').Append(name).Append(attributes).Append(HtmlInlines.Attributes(tongue, document.Tongue)).Append('>');
        _inlines.Write(inlines, tongue);
        html.Append("</").Append(name).Append(">\n");
    }

    private void Division(string name, ImmutableArray<Block> blocks)
    {
        html.Append("<div class=\"").Append(name).Append("\">\n");
        Write(blocks);
        html.Append("</div>\n");
    }

    private void Chart(BarChart chart)
    {
        html.Append("<figure class=\"chart\"><figcaption>").Append(HtmlText.Escape(chart.Title)).Append("</figcaption><ul>");
        foreach (Bar bar in chart.Bars)
        {
            string width = (100 * Math.Clamp(bar.Share, 0, 1)).ToString("0.#", CultureInfo.InvariantCulture);
            string family = bar.Style is MarkStyle style ? $" f-{MarkStyle.All.First(known => known.Shape == style.Shape).Family}" : "";
            html.Append("<li><span class=\"of\">").Append(HtmlText.Escape(bar.Label)).Append("</span> <span class=\"value\">").Append(HtmlText.Escape(bar.Value))
                .Append("</span><span class=\"track\" aria-hidden=\"true\"><span class=\"bar").Append(family).Append("\" style=\"inline-size:").Append(width).Append("%\"></span></span></li>");
        }

        html.Append("</ul></figure>\n");
    }

    private void Items(ItemList list)
    {
        string name = list.Marker == ListMarker.Number ? "ol" : "ul";
        html.Append('<').Append(name).Append(list.Marker == ListMarker.Box ? " class=\"boxes\">" : ">");
        foreach (ImmutableArray<Inline> item in list.Items)
        {
            html.Append("<li>");
            _inlines.Write(item);
            html.Append("</li>");
        }

        html.Append("</").Append(name).Append(">\n");
    }

    private void ContentsList(Contents contents)
    {
        html.Append("<nav aria-label=\"").Append(HtmlText.Escape(contents.Title)).Append("\"><h2>").Append(HtmlText.Escape(contents.Title)).Append("</h2><ol>");
        foreach (SectionBlocks section in document.Sections.Where(section => section.Title.Length > 0))
        {
            html.Append("<li><a href=\"#").Append(HtmlText.Escape(section.Id)).Append("\">").Append(HtmlText.Escape(section.Title)).Append("</a></li>");
        }

        html.Append("</ol></nav>\n");
    }
}
