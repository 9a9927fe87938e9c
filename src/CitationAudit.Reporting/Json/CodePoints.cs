using CitationAudit.Text;

namespace CitationAudit.Reporting.Json;

/// <summary>Turns offsets in UTF-16 units into offsets in Unicode code points, as JSON counts them.</summary>
internal sealed class CodePoints
{
    // Null where every unit is a code point of its own, as in almost every article.
    private readonly int[]? _before;

    public CodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return;
        }

        _before = new int[text.Length + 1];
        for (int at = 0; at < text.Length; at++)
        {
            bool second = at > 0 && char.IsSurrogatePair(text[at - 1], text[at]);
            _before[at + 1] = _before[at] + (second ? 0 : 1);
        }
    }

    /// <summary>The span in code points; an end inside a pair counts the pair.</summary>
    public TextSpan Of(TextSpan span) => _before is null ? span : new TextSpan(_before[span.Start], _before[span.End]);
}
