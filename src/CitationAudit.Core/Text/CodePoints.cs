namespace CitationAudit.Text;

/// <summary>Turns offsets in UTF-16 units, as Core counts, into offsets in Unicode code points, as files count.</summary>
public sealed class CodePoints
{
    // Null where every unit is a code point of its own, as in almost every article.
    private readonly int[]? _before;

    /// <summary>For one text.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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

    /// <summary>The offset in code points; one inside a pair counts the pair.</summary>
    public int Of(int offset) => _before is null ? offset : _before[offset];

    /// <summary>The span in code points; an end inside a pair counts the pair.</summary>
    public TextSpan Of(TextSpan span) => new(Of(span.Start), Of(span.End));

    /// <summary>The other way: the UTF-16 offset of every code point of a text, and of its end.</summary>
    public static int[] UnitOffsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int> units = new(text.Length + 1);
        for (int at = 0; at < text.Length; at += char.IsSurrogatePair(text, at) ? 2 : 1)
        {
            units.Add(at);
        }

        units.Add(text.Length);
        return [.. units];
    }
}
