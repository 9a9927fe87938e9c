using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Places the rows of a table from one of them on.</summary>
internal sealed class TableLayout(Table table, LayoutContext context, Space space, int firstRow, TableRow? broken, float[] widths)
{
    private readonly List<PlacedFragment> _placed = [];
    private readonly float _tableWidth = widths.Sum();
    private float _y;
    private int _header;

    public Placement Place()
    {
        float headerHeight = PlaceHeader();
        int firstBody = _placed.Count;
        for (int i = firstRow; i < table.Rows.Length; i++)
        {
            var row = i == firstRow && broken is not null ? broken : table.Rows[i];
            bool onlyHeader = _placed.Count == firstBody;
            var room = new Space(space.Width, Math.Max(0, space.Height - _y), space.IsFresh && onlyHeader);
            var (fragment, rest) = PlaceRow(row, room, isHeader: false, isOdd: i % 2 == 1);
            bool mayBreak = fragment is not null && rest is not null
                && (room.IsFresh || WholeHeight(row) > table.Style.KeepRowsUpTo * Math.Max(space.Height - headerHeight, 1));
            if (fragment is null || rest is not null && !mayBreak)
                return Leave(i, firstBody, row);
            Add(fragment);
            if (rest is not null)
                return Placement.Partial(Fragment(), new TableRest(table, i, rest, widths), "a row goes on");
        }
        return Placement.Complete(Fragment());
    }

    /// <summary>Leaves a row for the next page, with those before it that must stay with it.</summary>
    private Placement Leave(int row, int firstBody, TableRow current)
    {
        int back = row;
        while (back > firstRow && table.Rows[back - 1].KeepWithNext)
            back--;
        if (back == firstRow && space.IsFresh)
            back = row;
        if (back == firstRow)
            return Placement.Wrap(firstRow == 0 && broken is null ? table : new TableRest(table, firstRow, broken, widths), "the first row does not fit");
        _placed.RemoveRange(firstBody + back - firstRow, row - back);
        _y = _placed.Count == 0 ? 0 : _placed[^1].Y + _placed[^1].Fragment.Height;
        var rest = new TableRest(table, back, back == row && !ReferenceEquals(current, table.Rows[row]) ? current : null, widths);
        return Placement.Partial(Fragment(), rest, $"row {row + 1} does not fit");
    }

    /// <summary>The head, unless it would take most of the page.</summary>
    private float PlaceHeader()
    {
        foreach (var row in table.Header)
        {
            var (fragment, rest) = PlaceRow(row, new Space(space.Width, float.MaxValue, false), isHeader: true, isOdd: false);
            if (fragment is null || rest is not null || firstRow > 0 && _y + fragment.Height > space.Height / 2)
                break;
            Add(fragment);
            _header++;
        }
        return _y;
    }

    private void Add(Fragment row)
    {
        _placed.Add(new PlacedFragment(0, _y, row));
        _y += row.Height;
    }

    private float WholeHeight(TableRow row) =>
        PlaceRow(row, new Space(space.Width, float.MaxValue, true), isHeader: false, isOdd: false).Fragment?.Height ?? 0;

    private (Fragment? Fragment, TableRow? Left) PlaceRow(TableRow row, Space room, bool isHeader, bool isOdd)
    {
        var padding = table.Style.CellPadding;
        var contents = new List<(TableCell Cell, float X, float Width, Placement Placement)>();
        float x = 0, height = 0;
        int column = 0;
        foreach (var cell in row.Cells)
        {
            if (column >= widths.Length)
                break;
            int span = Math.Clamp(cell.Columns, 1, widths.Length - column);
            float width = widths.AsSpan(column, span).ToArray().Sum();
            float side = Math.Min(padding.Horizontal, width / 2);
            var placement = cell.Content.Place(context, new Space(width - side, Math.Max(0, room.Height - padding.Vertical), room.IsFresh));
            if (placement.Fragment is null)
                return (null, row);
            contents.Add((cell, x, width, placement));
            height = Math.Max(height, placement.Fragment.Height + padding.Vertical);
            x += width;
            column += span;
        }
        if (height > room.Height && !room.IsFresh)
            return (null, row);
        var rest = contents.Any(c => c.Placement.Rest is not null)
            ? row with { Destination = null, Cells = [.. contents.Select(c => c.Cell with { Content = c.Placement.Rest ?? new Spacer(0) })] }
            : null;
        var cells = contents.Select(c => Cell(c.Cell, c.Placement.Fragment ?? Typesetting.Fragment.Empty, c.X, c.Width, height));
        var fill = row.Fill ?? (isOdd && !isHeader ? table.Style.Stripe : null);
        var box = new Rect(context.FromStart(0, _tableWidth, space.Width), 0, _tableWidth, height);
        return (new Fragment
        {
            Width = space.Width,
            Height = height,
            Inks = [
                .. fill is null ? (IEnumerable<Ink>)[] : [new FillInk(box, fill)],
                .. contents.Where(c => c.Cell.Fill is not null).Select(c =>
                    new FillInk(new Rect(context.FromStart(c.X, c.Width, space.Width), 0, c.Width, height), c.Cell.Fill ?? Fill.Solid(Color.White)))],
            Children = [.. cells],
            Destinations = row.Destination is null ? [] : [row.Destination],
        }, rest);
    }

    private PlacedFragment Cell(TableCell cell, Fragment content, float x, float width, float height)
    {
        var padding = table.Style.CellPadding;
        // Padding gives way before text does, as the content was placed.
        float squeeze = padding.Horizontal > width / 2 ? width / 2 / padding.Horizontal : 1;
        float slack = height - padding.Vertical - content.Height;
        float y = padding.Top + cell.Vertical switch { VerticalAlignment.Middle => slack / 2, VerticalAlignment.Bottom => slack, _ => 0 };
        bool isFirst = x <= 0;
        var rule = isFirst ? null : table.Style.ColumnRule;
        var box = new Rect(0, 0, width, height);
        return new PlacedFragment(context.FromStart(x, width, space.Width), 0, new Fragment
        {
            Width = width,
            Height = height,
            Kind = BoxKind.Cell,
            Inks = [.. context.IsRightToLeft ? Frame.SideInks(box, null, null, rule, null) : Frame.SideInks(box, rule, null, null, null)],
            Children = [new PlacedFragment((context.IsRightToLeft ? padding.End : padding.Start) * squeeze, y, content)],
        });
    }

    private Fragment Fragment()
    {
        var box = new Rect(context.FromStart(0, _tableWidth, space.Width), 0, _tableWidth, _y);
        var outline = table.Style.Outline;
        // Lines are drawn over the fills of the rows on both sides, so they are a fragment of their own above them.
        var inks = new List<Ink>(Rules(box));
        if (outline is not null)
            inks.Add(new OutlineInk(box, outline, 0));
        var lines = new Fragment { Width = space.Width, Height = _y, Kind = BoxKind.Drawing, Inks = [.. inks] };
        return new Fragment { Width = space.Width, Height = _y, Children = inks.Count == 0 ? [.. _placed] : [.. _placed, new PlacedFragment(0, 0, lines)] };
    }

    /// <summary>The lines between the head and the rows, and between two rows; the last one is the outline's affair.</summary>
    private IEnumerable<LineInk> Rules(Rect box)
    {
        for (int i = 0; i < Math.Max(_header, _placed.Count - 1); i++)
        {
            float y = _placed[i].Y + _placed[i].Fragment.Height;
            if ((i < _header ? table.Style.HeaderRule ?? table.Style.RowRule : table.Style.RowRule) is { } rule)
                yield return new LineInk(new SKPoint(box.Left, y), new SKPoint(box.Right, y), rule);
        }
    }
}
