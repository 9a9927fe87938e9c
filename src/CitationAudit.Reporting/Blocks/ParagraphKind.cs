namespace CitationAudit.Reporting.Blocks;

/// <summary>How a paragraph is set.</summary>
public enum ParagraphKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The words that matter most on a page: larger.</summary>
    Lead,

    /// <summary>Small print.</summary>
    Small,

    /// <summary>A label over a chart, a table or a field.</summary>
    Label,

    /// <summary>Text of the article.</summary>
    Article,

    /// <summary>A heading inside the article's text: no heading of the report.</summary>
    ArticleHeading,
}
