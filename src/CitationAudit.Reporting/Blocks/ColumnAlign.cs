namespace CitationAudit.Reporting.Blocks;

/// <summary>Where a column's text stands.</summary>
public enum ColumnAlign
{
    /// <summary>Where reading begins.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>Where reading ends: for numbers.</summary>
    End,
}
