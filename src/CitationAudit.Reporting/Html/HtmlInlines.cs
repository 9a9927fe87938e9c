using System.Collections.Immutable;
using System.Text;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Html;

/// <summary>Writes the inlines of a report as HTML.</summary>
internal sealed class HtmlInlines(Tongue report, StringBuilder html)
{
    public void Write(ImmutableArray<Inline> inlines, Tongue? around = null)
    {
        foreach (Inline inline in inlines)
        {
            Write(inline, around ?? report);
        }
    }

    /// <summary><c>lang</c> and <c>dir</c> of an element whose tongue is not the one around it.</summary>
    public static string Attributes(Tongue? tongue, Tongue around) => tongue is null || tongue == around
        ? ""
        : $" lang=\"{HtmlText.Escape(tongue.Code)}\" dir=\"{(tongue.RightToLeft ? "rtl" : "ltr")}\"";

    private void Write(Inline inline, Tongue around)
    {
        switch (inline)
        {
            case Words { Tongue: Tongue tongue } words when tongue != around:
                html.Append("<bdi").Append(Attributes(tongue, around)).Append('>').Append(HtmlText.Escape(words.Text)).Append("</bdi>");
                break;
            case Words words:
                html.Append(HtmlText.Escape(words.Text));
                break;
            case Emphasis emphasis:
                Emphasised(emphasis, around);
                break;
            case Code code:
                html.Append("<code dir=\"ltr\">").Append(HtmlText.Escape(code.Text)).Append("</code>");
                break;
            case Link link:
                html.Append("<a href=\"").Append(HtmlText.Escape(link.IsExternal ? link.Target : "#" + link.Target)).Append("\">");
                Write(link.Inlines, around);
                html.Append("</a>");
                break;
            case PlaceAnchor anchor:
                html.Append("<span id=\"").Append(HtmlText.Escape(anchor.Name)).Append("\"></span>");
                break;
            case LineEnd:
                html.Append("<br>");
                break;
            case Raised raised:
                html.Append("<sup>").Append(HtmlText.Escape(raised.Text)).Append("</sup>");
                break;
            case NumberMark mark:
                Mark(mark);
                break;
            case MarkedWords marked:
                Marked(marked);
                break;
            case TickBox:
                html.Append("<span class=\"box\" aria-hidden=\"true\"></span>");
                break;
            case Gap gap:
                html.Append("<span class=\"gap\" style=\"inline-size:").Append(gap.Letters).Append("ch\"></span>");
                break;
            default:
                throw new NotSupportedException($"An inline of type {inline.GetType().Name} has no form in HTML.");
        }
    }

    private void Emphasised(Emphasis emphasis, Tongue around)
    {
        (string open, string close) = emphasis.Kind switch
        {
            EmphasisKind.Strong => ("<strong>", "</strong>"),
            EmphasisKind.Slanted => ("<em>", "</em>"),
            EmphasisKind.Grade => ("<strong class=\"grade\">", "</strong>"),
            _ => ("<span class=\"quiet\">", "</span>"),
        };
        html.Append(open);
        Write(emphasis.Inlines, around);
        html.Append(close);
    }

    private void Mark(NumberMark mark)
    {
        string spoken = HtmlText.Escape(mark.Spoken);
        html.Append(mark.Target is string target
            ? $"<a class=\"mark f-{Class(mark.Style)}\" href=\"#{HtmlText.Escape(target)}\" aria-label=\"{spoken}\">"
            : $"<span class=\"mark f-{Class(mark.Style)}\" role=\"img\" aria-label=\"{spoken}\">");
        html.Append("<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\">").Append(HtmlShapes.Outline(mark.Style.Shape));
        if (mark.Label.Length > 0)
        {
            string size = mark.Label.Length switch { 1 => "14", 2 => "12", _ => "9" };
            html.Append("<text x=\"12\" y=\"").Append(HtmlShapes.Baseline(mark.Style.Shape)).Append("\" font-size=\"").Append(size).Append("\">")
                .Append(HtmlText.Escape(mark.Label)).Append("</text>");
        }

        html.Append("</svg>").Append(mark.Target is null ? "</span>" : "</a>");
    }

    private void Marked(MarkedWords marked)
    {
        for (int layer = 0; layer < marked.Layers.Length; layer++)
        {
            int depth = Math.Min(2, marked.Layers.Length - 1 - layer);
            html.Append("<span class=\"said d").Append(depth).Append(" f-").Append(Class(marked.Layers[layer])).Append("\">");
        }

        string role = marked.Role.ToString().ToLowerInvariant();
        html.Append(marked.Role == WordRole.None ? "" : $"<span class=\"{role}\">")
            .Append(HtmlText.Escape(marked.Text))
            .Append(marked.Role == WordRole.None ? "" : "</span>");
        html.Insert(html.Length, "</span>", marked.Layers.Length);
    }

    /// <summary>A family's class; a family of a user's own is classed as the one whose style it has.</summary>
    private static string Class(MarkStyle style) => MarkStyle.All.First(known => known.Shape == style.Shape).Family;
}
