using System.Globalization;

namespace CitationAudit.Ingest.Reading;

/// <summary>Reads dates as machines write them.</summary>
internal static class ArticleDate
{
    /// <summary>The day of an ISO 8601 or RFC 5322 date, as written there (its own time zone), or null.</summary>
    public static DateOnly? Parse(string? written)
    {
        string text = written?.Trim() ?? "";
        if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        string[] forms = ["yyyyMMdd", "yyyy/MM/dd", "yyyy-M-d", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"];
        if (DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return day;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            && text.Length >= 8 && text.Any(char.IsAsciiDigit) && moment.Year > 1
            ? DateOnly.FromDateTime(moment.DateTime)
            : null;
    }
}
