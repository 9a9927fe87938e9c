using CitationAudit.Text;

namespace CitationAudit.Reviewing;

/// <summary>How a review speaks of places in the article: by a passage's beginning, enough to know it by, and by offset.</summary>
public static class ReviewQuote
{
    // Long enough to tell two statements of one article apart, short enough to be read at a glance.
    private const int Longest = 80;

    /// <summary>An offset of the text in Unicode code points, as files count.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset in UTF-16 units.</param>
    public static int CodePointsBefore(string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        int points = 0;
        foreach (char unit in text.AsSpan(0, offset))
        {
            points += char.IsLowSurrogate(unit) ? 0 : 1;
        }

        return points;
    }

    /// <summary>The words at a span as a review quotes them.</summary>
    public static string Of(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        int end = Math.Min(span.End, span.Start + Longest);
        return text[span.Start..(end < span.End && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
