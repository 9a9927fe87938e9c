using CitationAudit.Text;

namespace CitationAudit.Reviewing;

/// <summary>How a review quotes the article: the beginning of a passage, enough to know it by.</summary>
public static class ReviewQuote
{
    // Long enough to tell two statements of one article apart, short enough to be read at a glance.
    private const int Longest = 80;

    /// <summary>The words at a span as a review quotes them.</summary>
    public static string Of(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        int end = Math.Min(span.End, span.Start + Longest);
        return text[span.Start..(end < span.End && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }
}
