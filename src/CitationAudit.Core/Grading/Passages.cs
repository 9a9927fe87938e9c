using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Quotes passages of an article inside a sentence of the report.</summary>
internal static class Passages
{
    // Enough to recognise the passage; the report marks the whole of it in the article.
    private const int Longest = 90;

    /// <summary>The first three different passages at the spans, on one line, cut at a word where they are long.</summary>
    public static string Excerpt(Document document, ImmutableArray<TextSpan> spans)
    {
        string separator = document.Article.Language == "ar" ? "، " : ", ";
        string joined = string.Join(separator, spans.Select(span => OnOneLine(span.Of(document.Text))).Distinct(StringComparer.Ordinal).Take(3));
        if (joined.Length <= Longest)
        {
            return joined;
        }

        int cut = joined.LastIndexOf(' ', Longest);
        cut = cut > 0 ? cut : Longest - (char.IsHighSurrogate(joined[Longest - 1]) ? 1 : 0);
        return joined[..cut].TrimEnd(' ', '،', ',', ';', '؛', ':') + "…";
    }

    private static string OnOneLine(string passage) =>
        string.Join(' ', passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
