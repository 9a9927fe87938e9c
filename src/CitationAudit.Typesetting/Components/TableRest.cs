namespace CitationAudit.Typesetting;

/// <summary>The rows of a table that did not fit the page before, under columns of the same widths.</summary>
/// <param name="Table">The whole table.</param>
/// <param name="Row">The row to go on with.</param>
/// <param name="Broken">What is left of that row when it was broken, or null.</param>
/// <param name="ColumnWidths">The widths of the columns.</param>
internal sealed record TableRest(Table Table, int Row, TableRow? Broken, float[] ColumnWidths) : Component
{
    internal override Placement Place(LayoutContext context, Space space) =>
        new TableLayout(Table, context, space, Row, Broken, ColumnWidths).Place();

    internal override (float Min, float Max) Widths(LayoutContext context) => Table.Widths(context);
}
