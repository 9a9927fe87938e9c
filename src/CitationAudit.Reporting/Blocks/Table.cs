using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A table. The head repeats on every page; a row that fits on a page is not broken.</summary>
/// <param name="Caption">What it holds, for screen readers; the page does not print it.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record Table(string Caption, ImmutableArray<Column> Columns, ImmutableArray<Row> Rows) : Block
{
    /// <summary>True where the cells are ruled on all sides, for a worksheet.</summary>
    public bool Ruled { get; init; }

    /// <summary>True where the first column's cells name their rows.</summary>
    public bool FirstColumnNames { get; init; }
}
