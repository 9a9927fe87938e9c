using System.Text.RegularExpressions;

namespace CitationAudit.Ingest.Html;

/// <summary>Copies of pages in the web archive at web.archive.org.</summary>
internal static partial class Wayback
{
    /// <summary>The address that an archived address stands for; other addresses as they are.</summary>
    public static string? Original(string? address) =>
        address is not null && Archived().Match(address) is { Success: true } match ? match.Groups[1].Value : address;

    /// <summary>True for elements that the archive adds to the page.</summary>
    public static bool IsAdded(string? id) => id is not null && id.StartsWith("wm-ipp", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:https?:)?(?://web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(https?://.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Archived();
}
