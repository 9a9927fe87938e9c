using AngleSharp.Dom;
using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Html;

/// <summary>What the page says of its article outside the running text.</summary>
internal sealed record PageMetadata
{
    public required JsonLd Linked { get; init; }

    public string Title { get; init; } = "";

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public DateOnly? Date { get; init; }

    public DateOnly? Modified { get; init; }

    public string? Section { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public string? Description { get; init; }

    /// <summary>Reads it from JSON-LD, OpenGraph and other meta elements, microdata and the page's own words, in that order of trust.</summary>
    public static PageMetadata Read(IDocument document, PageFacts facts, Uri? address)
    {
        MetaElements meta = facts.Meta;
        JsonLd linked = JsonLd.Read(facts.LinkedData);
        string? outlet = linked.Publisher ?? meta["og:site_name", "application-name", "dc.publisher", "publisher", "twitter:app:name:iphone"];
        string? url = Address(facts, linked, address);
        return new PageMetadata
        {
            Linked = linked,
            Title = PageTitle.Choose(document.Title, facts, linked, outlet),
            Outlet = Clean(outlet) ?? Host(url),
            Author = Byline.Find(facts, linked, outlet),
            Date = PageDate.Published(facts, linked, url),
            Modified = ArticleDate.Parse(linked.Modified) ?? ArticleDate.Parse(meta["article:modified_time", "og:updated_time", "last-modified", "lastmod", "dcterms.modified"])
                ?? ArticleDate.Parse(PageDate.Marked(facts, "dateModified")),
            Section = Clean(linked.Section ?? meta["article:section", "og:section", "section", "category", "cxenseparse:recs:category"]),
            Language = document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang") ?? linked.Language
                ?? meta["og:locale", "content-language", "dc.language"],
            Url = url,
            Description = Clean(meta["og:description", "description", "twitter:description"] ?? linked.Description),
        };
    }

    private static string? Address(PageFacts facts, JsonLd linked, Uri? address)
    {
        return Wayback.Original(Reading.Address.Absolute(facts.Canonical, address))
            ?? Wayback.Original(Reading.Address.Absolute(facts.Meta["og:url"], address))
            ?? Wayback.Original(Reading.Address.Absolute(linked.Address, address))
            ?? Wayback.Original(address?.AbsoluteUri);
    }

    private static string? Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
            : null;

    /// <summary>White space collapsed; null where nothing is left.</summary>
    internal static string? Clean(string? words)
    {
        string clean = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }
}
