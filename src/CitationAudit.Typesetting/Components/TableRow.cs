using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>A row of a <see cref="Table"/>.</summary>
public sealed record TableRow
{
    /// <summary>The cells from the start side; a row may have fewer than the table has columns.</summary>
    public ImmutableArray<TableCell> Cells { get; init; } = [];

    /// <summary>What it is filled with, or null.</summary>
    public Fill? Fill { get; init; }

    /// <summary>Whether the next row must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>A destination that links lead to, or null.</summary>
    public string? Destination { get; init; }

    /// <summary>A row of plain cells.</summary>
    public static TableRow Of(params ReadOnlySpan<Component> cells)
    {
        var row = ImmutableArray.CreateBuilder<TableCell>(cells.Length);
        foreach (var cell in cells)
            row.Add(new TableCell(cell));
        return new TableRow { Cells = row.MoveToImmutable() };
    }
}
