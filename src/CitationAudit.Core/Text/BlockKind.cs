namespace CitationAudit.Text;

/// <summary>What a block of an article is; it decides whether its sentences are claims and how the page sets it.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph,

    /// <summary>The article's own headline, where it stands in the text.</summary>
    Title,

    /// <summary>A line above the headline.</summary>
    Kicker,

    /// <summary>The lead (standfirst) under the headline.</summary>
    Lead,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>A line that names the author, the outlet's desk or an agency.</summary>
    Byline,

    /// <summary>A line that is only a place or a date.</summary>
    Dateline,

    /// <summary>A block set apart as a quotation.</summary>
    Quotation,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>Words under a picture or a video.</summary>
    Caption,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>An embedded post of a social network.</summary>
    EmbeddedPost,

    /// <summary>A footnote or endnote.</summary>
    Footnote,

    /// <summary>A correction or update notice.</summary>
    Correction,
}
