using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Html;

/// <summary>Finds the day of publication.</summary>
internal static partial class PageDate
{
    private static readonly string[] Names =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "publish-date",
        "publishdate", "pubdate", "publication_date", "article.published", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.date.created",
        "cxenseparse:recs:publishtime", "article_date_original", "article:published", "published_time", "date", "bt:pubdate", "rnews:datepublished",
    ];

    /// <summary>The day as the page states it, or null.</summary>
    public static DateOnly? Published(PageFacts facts, JsonLd linked, string? url)
    {
        if (ArticleDate.Parse(linked.Published) is { } stated)
        {
            return stated;
        }

        foreach (string name in Names)
        {
            if (ArticleDate.Parse(facts.Meta[name]) is { } day)
            {
                return day;
            }
        }

        return ArticleDate.Parse(Marked(facts, "datePublished"))
            ?? FromElements(facts)
            ?? FromAddress(url);
    }

    /// <summary>The value of a microdata property, or null.</summary>
    public static string? Marked(PageFacts facts, string property) =>
        facts.Properties.TryGetValue(property, out IElement? element)
            ? element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent
            : null;

    private static DateOnly? FromElements(PageFacts facts)
    {
        foreach (IElement time in facts.Times)
        {
            if (ArticleDate.Parse(time.GetAttribute("datetime")) is { } day)
            {
                return day;
            }
        }

        foreach (IElement element in facts.Dated)
        {
            string words = element.TextContent;
            if (words.Length is > 5 and < 400 && WrittenDate.Find(words) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static DateOnly? FromAddress(string? url)
    {
        if (url is null || AddressDate().Match(url) is not { Success: true } match)
        {
            return null;
        }

        string iso = string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}");
        return ArticleDate.Parse(iso);
    }

    [GeneratedRegex(@"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")]
    private static partial Regex AddressDate();
}
