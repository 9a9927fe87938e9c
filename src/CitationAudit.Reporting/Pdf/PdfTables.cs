using System.Collections.Immutable;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Pdf;

/// <summary>
/// Sets a table. Where rows have words under their cells, each row is one cell that holds a line of columns and those words, so that they
/// stay together; otherwise it is a table proper.
/// </summary>
internal sealed class PdfTables(PdfStyles styles, PdfInlines inlines)
{
    // A row goes on the next page whole; only one that is higher than a page is broken.
    private const float Always = 1000;

    public Component Set(Blocks.Table table) => table.Rows.Any(row => !row.Below.IsEmpty) ? Stacked(table) : Plain(table);

    private Typesetting.Table Plain(Blocks.Table table) => new()
    {
        Columns = [.. table.Columns.Select(column => TrackSize.Relative(column.Width))],
        Header = [new TableRow { Cells = [.. table.Columns.Select(column => new TableCell(Head(column)) { Vertical = VerticalAlignment.Bottom })] }],
        Rows = [.. table.Rows.Select(row => new TableRow { Cells = [.. row.Cells.Select((cell, at) => new TableCell(Least(row, Cell(cell, table.Columns[at].Align))))] })],
        Style = new TableStyle
        {
            CellPadding = Edges.Of(styles.Points(4), styles.Points(2.4f)),
            HeaderRule = styles.Line,
            KeepRowsUpTo = Always,
            RowRule = table.Ruled ? styles.WriteLine : styles.Hairline,
            ColumnRule = table.Ruled ? styles.WriteLine : null,
            Outline = table.Ruled ? styles.WriteLine : null,
        },
    };

    private Typesetting.Table Stacked(Blocks.Table table) => new()
    {
        Columns = [TrackSize.Relative(1)],
        Header = [TableRow.Of(Line(table, [.. table.Columns.Select(Head)], VerticalAlignment.Bottom))],
        Rows = [.. table.Rows.Select(row => TableRow.Of(Stack(table, row)))],
        Style = new TableStyle { CellPadding = Edges.Of(0, styles.Points(4)), HeaderRule = styles.Line, RowRule = styles.Hairline, KeepRowsUpTo = Always },
    };

    private Component Stack(Blocks.Table table, Blocks.Row row)
    {
        Typesetting.Row cells = Line(table, [.. row.Cells.Select((cell, at) => Cell(cell, table.Columns[at].Align))], VerticalAlignment.Top);
        if (row.Below.IsEmpty)
        {
            return cells;
        }

        // The words stand under the second column, where the reader's eye returns to.
        return Typesetting.Column.Of(
            styles.Points(3),
            cells,
            new Frame(new Paragraph { Inlines = inlines.Set(row.Below, styles.Below) }) { Padding = new Edges(styles.Points(14), 0, 0, 0) });
    }

    private Typesetting.Row Line(Blocks.Table table, ImmutableArray<Component> cells, VerticalAlignment vertical) => new()
    {
        Spacing = styles.Points(8),
        Items = [.. cells.Select((cell, at) => new RowItem(TrackSize.Relative(table.Columns[at].Width), cell) { Vertical = vertical })],
    };

    private Paragraph Head(Blocks.Column column) => new()
    {
        Inlines = inlines.Set([new Words(column.Title)], styles.CellHead),
        Alignment = Align(column.Align),
    };

    private Typesetting.Column Cell(Cell cell, ColumnAlign align) => new Typesetting.Column
    {
        Spacing = styles.Points(1.5f),
        Children = [.. cell.Paragraphs.Select(paragraph => CellParagraph(paragraph, align))],
    };

    private Paragraph CellParagraph(ImmutableArray<Blocks.Inline> paragraph, ColumnAlign align)
    {
        Tongue? tongue = PdfInlines.TongueOf(paragraph);
        return new Paragraph
        {
            Inlines = inlines.Set(paragraph, styles.Cell, tongue),
            Alignment = Align(align),
            Direction = tongue is null ? null : PdfBlocks.Direction(tongue),
        };
    }

    private Component Least(Blocks.Row row, Component cell) =>
        row.LeastLines > 0 ? new Frame(cell) { MinHeight = styles.Points(row.LeastLines * 16) } : cell;

    private static Alignment Align(ColumnAlign align) => align switch
    {
        ColumnAlign.Middle => Alignment.Center,
        ColumnAlign.End => Alignment.End,
        _ => Alignment.Start,
    };
}
