namespace CitationAudit.Reporting.Blocks;

/// <summary>What stands before a list's items.</summary>
public enum ListMarker
{
    /// <summary>A bullet.</summary>
    Bullet,

    /// <summary>Its number.</summary>
    Number,

    /// <summary>A box to tick.</summary>
    Box,
}
