using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>Rows of cells under common columns. The head stands again on every page; columns mirror in right-to-left text.</summary>
public sealed record Table : Component
{
    /// <summary>The columns from the start side.</summary>
    public ImmutableArray<TrackSize> Columns { get; init; } = [];

    /// <summary>The rows that stand at the top of every page.</summary>
    public ImmutableArray<TableRow> Header { get; init; } = [];

    /// <summary>The other rows.</summary>
    public ImmutableArray<TableRow> Rows { get; init; } = [];

    /// <summary>Lines and room.</summary>
    public TableStyle Style { get; init; } = new();

    internal override Placement Place(LayoutContext context, Space space) =>
        new TableLayout(this, context, space, 0, null, ResolvedColumns(context, space.Width)).Place();

    internal override (float Min, float Max) Widths(LayoutContext context)
    {
        float min = 0, max = 0;
        for (int i = 0; i < Columns.Length; i++)
        {
            var (least, most) = Columns[i].Points > 0 ? (Columns[i].Points, Columns[i].Points) : ColumnWidths(i, context);
            (min, max) = (min + least, max + most);
        }
        return (min, max);
    }

    /// <summary>The least and the greatest width of the content of a column, over all cells that span it alone.</summary>
    private (float Min, float Max) ColumnWidths(int column, LayoutContext context)
    {
        float min = 0, max = 0;
        foreach (var row in Header.Concat(Rows))
        {
            int at = 0;
            foreach (var cell in row.Cells)
            {
                if (at == column && cell.Columns <= 1)
                {
                    var (least, most) = cell.Content.Widths(context);
                    (min, max) = (Math.Max(min, least), Math.Max(max, most));
                }
                at += Math.Max(1, cell.Columns);
                if (at > column)
                    break;
            }
        }
        float padding = Style.CellPadding.Horizontal;
        return (min + padding, max + padding);
    }

    private float[] ResolvedColumns(LayoutContext context, float width) =>
        Tracks.Resolve(Columns, 0, width, i => ColumnWidths(i, context));
}
