using System.Collections.Frozen;

namespace CitationAudit.Ingest.Html;

/// <summary>What the tags of HTML mean for finding text.</summary>
internal static class PageTags
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "noscript", "template", "svg", "math", "iframe", "frame", "object", "embed", "canvas", "video", "audio", "select",
        "datalist", "button", "input", "textarea", "head", "map", "area", "link", "meta", "title", "progress", "meter", "rp", "rt", "applet",
        "amp-ad", "amp-embed", "amp-iframe", "amp-analytics", "amp-consent");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label",
        "mark", "nobr", "picture", "q", "ruby", "rb", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "time", "tt",
        "u", "var", "wbr", "blink", "amp-img");

    /// <summary>True for the attributes in which a site names its elements.</summary>
    public static bool IsNaming(string attribute) => attribute is "class" or "id" or "role" or "data-testid" or "data-component" or "itemprop";

    /// <summary>The surroundings that speak against a block.</summary>
    public const Surroundings Unwanted = Surroundings.Nav | Surroundings.Footer | Surroundings.Header | Surroundings.Aside | Surroundings.Form
        | Surroundings.Figure | Surroundings.Hidden | Surroundings.OtherItem | Surroundings.Table;

    public static bool IsSkipped(string tag) => Skipped.Contains(tag);

    public static bool IsInline(string tag) => Inline.Contains(tag);

    /// <summary>The kind of blocks directly in <paramref name="tag"/>; containers pass on what they lie in.</summary>
    public static BlockTag BlockTag(string tag, BlockTag outer) => tag switch
    {
        "p" => outer is Html.BlockTag.Quotation or Html.BlockTag.ListItem or Html.BlockTag.Caption ? outer : Html.BlockTag.Paragraph,
        "h1" => Html.BlockTag.Heading1,
        "h2" => Html.BlockTag.Heading2,
        "h3" or "h4" or "h5" or "h6" => Html.BlockTag.Heading3,
        "li" or "dt" or "dd" => Html.BlockTag.ListItem,
        "blockquote" => Html.BlockTag.Quotation,
        "td" or "th" => Html.BlockTag.Cell,
        "figcaption" or "caption" => Html.BlockTag.Caption,
        "pre" => Html.BlockTag.Preformatted,
        "article" or "section" or "main" or "aside" or "nav" or "ul" or "ol" or "table" => Html.BlockTag.Other,
        _ => outer is Html.BlockTag.Preformatted or Html.BlockTag.Paragraph ? Html.BlockTag.Other : outer,
    };

    /// <summary>What an element adds to what its blocks lie in.</summary>
    public static Surroundings Around(string tag) => tag switch
    {
        "nav" => Surroundings.Nav,
        "footer" => Surroundings.Footer,
        "header" => Surroundings.Header,
        "aside" => Surroundings.Aside,
        "article" => Surroundings.Article,
        "main" => Surroundings.Main,
        "form" => Surroundings.Form,
        "table" => Surroundings.Table,
        "ul" or "ol" => Surroundings.List,
        "li" => Surroundings.ListItem,
        "dl" => Surroundings.Definitions,
        "figure" => Surroundings.Figure,
        "figcaption" => Surroundings.Caption | Surroundings.Figure,
        "blockquote" => Surroundings.Quotation,
        _ => Surroundings.None,
    };

    /// <summary>What an attribute adds to what its element's blocks lie in.</summary>
    public static Surroundings Around(string tag, string attribute, string value) => attribute switch
    {
        "role" => value switch
        {
            "navigation" or "menu" or "menubar" => Surroundings.Nav,
            "contentinfo" => Surroundings.Footer,
            "banner" => Surroundings.Header,
            "complementary" => Surroundings.Aside,
            "main" => Surroundings.Main,
            "article" => Surroundings.Article,
            _ => Surroundings.None,
        },
        "itemprop" when value.Contains("articleBody", StringComparison.OrdinalIgnoreCase) || value == "text" => Surroundings.MarkedBody,
        "itemtype" when value.EndsWith("Comment", StringComparison.Ordinal) || value.EndsWith("Offer", StringComparison.Ordinal)
            || value.EndsWith("Organization", StringComparison.Ordinal) || value.EndsWith("Person", StringComparison.Ordinal) => Surroundings.OtherItem,
        "class" when tag == "blockquote" && IsEmbedded(value) => Surroundings.EmbeddedPost,
        "hidden" => Surroundings.Hidden,
        "aria-hidden" when value == "true" => Surroundings.Hidden,
        "style" when value.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) => Surroundings.Hidden,
        _ => Surroundings.None,
    };

    private static bool IsEmbedded(string name) =>
        name.Contains("twitter-", StringComparison.Ordinal) || name.Contains("instagram-", StringComparison.Ordinal)
        || name.Contains("tiktok-", StringComparison.Ordinal) || name.Contains("fb-post", StringComparison.Ordinal)
        || name.Contains("bluesky-", StringComparison.Ordinal) || name.Contains("reddit-", StringComparison.Ordinal);
}
