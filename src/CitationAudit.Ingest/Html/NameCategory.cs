namespace CitationAudit.Ingest.Html;

/// <summary>What the names that a site gives its elements say of them; the categories of <c>names.txt</c>.</summary>
[Flags]
internal enum NameCategory
{
    None = 0,
    Article = 1 << 0,
    Body = 1 << 1,
    Main = 1 << 2,
    Lead = 1 << 3,
    Title = 1 << 4,
    Nav = 1 << 5,
    Footer = 1 << 6,
    Header = 1 << 7,
    Side = 1 << 8,
    Comment = 1 << 9,
    Share = 1 << 10,
    Related = 1 << 11,
    Teaser = 1 << 12,
    Ad = 1 << 13,
    Consent = 1 << 14,
    Subscribe = 1 << 15,
    Meta = 1 << 16,
    Caption = 1 << 17,
    Widget = 1 << 18,
    Hidden = 1 << 19,
    Product = 1 << 20,
    Box = 1 << 21,

    /// <summary>Both of an article and its body in one name, such as <c>article-body</c> or <c>entry-content</c>.</summary>
    ArticleBody = 1 << 22,
}
