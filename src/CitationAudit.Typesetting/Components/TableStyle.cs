namespace CitationAudit.Typesetting;

/// <summary>The lines and room of a <see cref="Table"/>.</summary>
public sealed record TableStyle
{
    /// <summary>Room between a cell's edges and its content.</summary>
    public Edges CellPadding { get; init; } = Edges.Of(5, 3);

    /// <summary>The line between two rows, or null.</summary>
    public Stroke? RowRule { get; init; }

    /// <summary>The line between two columns, or null.</summary>
    public Stroke? ColumnRule { get; init; }

    /// <summary>The line around the table, or null.</summary>
    public Stroke? Outline { get; init; }

    /// <summary>The line under the head, or null.</summary>
    public Stroke? HeaderRule { get; init; }

    /// <summary>The fill of every second row, or null.</summary>
    public Fill? Stripe { get; init; }

    /// <summary>
    /// A row that is no higher than this part of a page is never broken; a higher one may be, rather than leave a large hole.
    /// </summary>
    public float KeepRowsUpTo { get; init; } = 0.35f;
}
