namespace CitationAudit.Typesetting;

/// <summary>A cell of a <see cref="TableRow"/>.</summary>
/// <param name="Content">What is in it.</param>
public sealed record TableCell(Component Content)
{
    /// <summary>How many columns it spans.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>What it is filled with, or null for the row's fill.</summary>
    public Fill? Fill { get; init; }

    /// <summary>Where its content stands when the row is higher.</summary>
    public VerticalAlignment Vertical { get; init; }
}
