namespace CitationAudit.Ingest.Html;

/// <summary>The telling elements that a block lies in.</summary>
[Flags]
internal enum Surroundings
{
    None = 0,
    Nav = 1 << 0,
    Footer = 1 << 1,
    Header = 1 << 2,
    Aside = 1 << 3,
    Article = 1 << 4,
    Main = 1 << 5,
    Form = 1 << 6,
    Table = 1 << 7,
    List = 1 << 8,
    Figure = 1 << 9,
    Quotation = 1 << 10,
    Definitions = 1 << 11,

    /// <summary>An element with <c>itemprop="articleBody"</c> or <c>text</c>.</summary>
    MarkedBody = 1 << 12,

    /// <summary>A post of a social network, embedded as its text.</summary>
    EmbeddedPost = 1 << 13,

    /// <summary>Hidden by attribute or inline style.</summary>
    Hidden = 1 << 14,

    ListItem = 1 << 15,
    Caption = 1 << 16,

    /// <summary>Microdata of another item inside the article, such as a comment or an offer.</summary>
    OtherItem = 1 << 17,
}
