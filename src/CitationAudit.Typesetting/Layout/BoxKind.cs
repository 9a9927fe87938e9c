namespace CitationAudit.Typesetting;

/// <summary>What a <see cref="PlacedBox"/> is.</summary>
public enum BoxKind
{
    /// <summary>A container of other boxes.</summary>
    Group,

    /// <summary>One line of text.</summary>
    Line,

    /// <summary>A box with its own fill or border.</summary>
    Frame,

    /// <summary>A picture, bar, rule or other drawing.</summary>
    Drawing,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A note in the margin.</summary>
    MarginNote,
}
