using System.Text;
using System.Text.RegularExpressions;

namespace CitationAudit.Ingest.Html;

/// <summary>The encoding that a page's own first bytes state.</summary>
internal static partial class HtmlCharset
{
    // The HTML standard looks at the first 1024 bytes; real pages put the element later.
    private const int Prefix = 8192;

    /// <summary>The label in a meta element or an XML declaration, or null.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prefix)]);
        Match stated = Statement().Match(start);
        string label = stated.Groups[1].Value + stated.Groups[2].Value;
        // A meta element that was readable as ASCII cannot be in UTF-16, so the label is wrong (the standard says UTF-8).
        return label.Length == 0 ? null : label.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : label;
    }

    [GeneratedRegex(@"<meta[^>]{0,400}?charset\s*=\s*[""']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*[""']([\w:.-]{2,40})", RegexOptions.IgnoreCase)]
    private static partial Regex Statement();
}
