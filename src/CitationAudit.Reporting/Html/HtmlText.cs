using System.Text;

namespace CitationAudit.Reporting.Html;

/// <summary>Text and attributes made safe for HTML.</summary>
internal static class HtmlText
{
    /// <summary>Escapes; what HTML cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                escaped.Append(unit).Append(text[++at]);
                continue;
            }

            escaped.Append(unit switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' => unit.ToString(),
                _ when char.IsControl(unit) || char.IsSurrogate(unit) || unit is '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ => unit.ToString(),
            });
        }

        return escaped.ToString();
    }
}
