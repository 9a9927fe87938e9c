using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A row of a table.</summary>
/// <param name="Cells">One per column.</param>
public sealed record Row(ImmutableArray<Cell> Cells)
{
    /// <summary>Words over the whole width under the cells (a remark that no column has room for); empty for none.</summary>
    public ImmutableArray<Inline> Below { get; init; } = [];

    /// <summary>Least height in lines, for rows to write in; 0 for none.</summary>
    public int LeastLines { get; init; }
}
