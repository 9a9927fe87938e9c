using static CitationAudit.Typesetting.Unicode.GraphemeClass;

namespace CitationAudit.Typesetting.Unicode;

/// <summary>Extended grapheme clusters (UAX #29), what a reader takes for one letter.</summary>
internal static class GraphemeBreaker
{
    /// <summary>For each place of the text, its end included, whether a cluster begins there.</summary>
    public static bool[] Boundaries(ReadOnlySpan<char> text)
    {
        var points = CodePoints.Of(text);
        var data = CharacterData.Instance;
        var result = new bool[text.Length + 1];
        result[0] = result[text.Length] = true;
        if (points.Count == 0)
            return result;
        var before = data.Grapheme(points.Values[0]);
        int flags = before == RegionalIndicator ? 1 : 0;
        bool emoji = before == Pictographic;
        for (int i = 1; i < points.Count; i++)
        {
            var after = data.Grapheme(points.Values[i]);
            result[points.Offsets[i]] = IsBoundary(before, after, emoji, flags);
            flags = after == RegionalIndicator ? flags + 1 : 0;
            emoji = after == Pictographic || emoji && (after is Extend || after == ZWJ && before != ZWJ);
            before = after;
        }
        return result;
    }

    private static bool IsBoundary(GraphemeClass before, GraphemeClass after, bool emoji, int flags)
    {
        if (before == CR && after == LF)
            return false;
        if (before is CR or LF or Control || after is CR or LF or Control)
            return true;
        bool hangul = before == L && after is L or V or LV or LVT
            || before is LV or V && after is V or T
            || before is LVT or T && after == T;
        return !(hangul
            || after is Extend or ZWJ or SpacingMark
            || before == Prepend
            || before == ZWJ && after == Pictographic && emoji
            || after == RegionalIndicator && flags % 2 == 1);
    }
}
