using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>Chooses the headline among the places where pages put it.</summary>
internal static class PageTitle
{
    // Shorter ones may be a word of the heading by chance.
    private const int ShortestTitle = 20;

    private static readonly char[] Separators = ['|', '-', '–', '—', '·', '•', ':', '»', '«', '/'];

    /// <summary>The headline, or an empty string.</summary>
    public static string Choose(string? windowTitle, PageFacts facts, JsonLd linked, string? outlet)
    {
        string? stated = PageMetadata.Clean(linked.Headline);
        string? shared = PageMetadata.Clean(facts.Meta["og:title", "twitter:title", "dc.title", "headline", "title"]);
        string? window = PageMetadata.Clean(windowTitle);
        List<string> headings = [];
        foreach (IElement heading in facts.Headlines)
        {
            string text = PageMetadata.Clean(heading.GetAttribute("content") ?? Words(heading)) ?? "";
            if (text.Length is > 0 and < 400 && !headings.Contains(text) && !IsSiteName(text, outlet, window))
            {
                headings.Add(text);
            }
        }

        if (stated is not null && headings.Find(heading => Agrees(heading, stated)) is { } shown)
        {
            return WithoutKicker(shown, stated);
        }

        // What readers see counts most, where the page's other titles bear it out.
        foreach (string heading in headings)
        {
            if (Agrees(heading, shared) || Agrees(heading, window))
            {
                return WithoutKicker(heading, shared);
            }
        }

        if (headings.Count == 1 && headings[0].Length >= 20 && headings[0] != outlet)
        {
            return headings[0];
        }

        return stated ?? WithoutOutlet(shared ?? window ?? headings.FirstOrDefault() ?? "", outlet);
    }

    // A heading that ends with the whole title stated elsewhere begins with a kicker set into it.
    private static string WithoutKicker(string heading, string? stated) =>
        stated is { Length: >= ShortestTitle } && heading.EndsWith(stated, StringComparison.Ordinal) ? stated : heading;

    /// <summary>Cuts the outlet's name off either end of a title.</summary>
    internal static string WithoutOutlet(string title, string? outlet)
    {
        foreach (char separator in Separators)
        {
            int last = title.LastIndexOf($" {separator} ", StringComparison.Ordinal);
            if (last > 0 && (IsOutlet(title[(last + 3)..], outlet) || (separator is '|' or '»' && title.Length - last < last)))
            {
                return WithoutOutlet(title[..last].Trim(), outlet);
            }

            int first = title.IndexOf($" {separator} ", StringComparison.Ordinal);
            if (first > 0 && IsOutlet(title[..first], outlet))
            {
                return title[(first + 3)..].Trim();
            }
        }

        return title;
    }

    // Many blogs set their own name as the first heading of every page; it then also ends the window's title.
    private static bool IsSiteName(string heading, string? outlet, string? window) =>
        (outlet is not null && heading.Equals(outlet, StringComparison.OrdinalIgnoreCase))
        || (window is not null && window.Length > heading.Length + 8 && Separators.Any(separator =>
            window.EndsWith($" {separator} {heading}", StringComparison.OrdinalIgnoreCase) || window.StartsWith($"{heading} {separator} ", StringComparison.OrdinalIgnoreCase)) && heading.Length * 2 < window.Length);

    // Style and script elements inside a heading are no words of it.
    private static string Words(IElement heading) =>
        heading.QuerySelector("style, script") is null
            ? heading.TextContent
            : string.Concat(heading.Descendants<IText>().Where(text => text.ParentElement?.LocalName is not ("style" or "script")).Select(text => text.Data));

    private static bool IsOutlet(string part, string? outlet) =>
        outlet is not null && (part.Contains(outlet, StringComparison.OrdinalIgnoreCase)
            || (part.Length >= 3 && outlet.Contains(part.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static bool Agrees(string heading, string? other)
    {
        if (other is null || heading.Length < 8)
        {
            return false;
        }

        return (other.Contains(heading, StringComparison.OrdinalIgnoreCase) && heading.Length * 2 >= other.Length)
            || (other.Length >= 20 && heading.Contains(other, StringComparison.OrdinalIgnoreCase))
            || SharedWords(heading, other) >= 0.7;
    }

    private static double SharedWords(string heading, string other)
    {
        HashSet<string> words = [.. heading.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        HashSet<string> others = [.. other.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return words.Count < 4 ? 0 : (double)words.Count(others.Contains) / words.Count;
    }
}
