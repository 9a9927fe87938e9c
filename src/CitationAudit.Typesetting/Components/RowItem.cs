namespace CitationAudit.Typesetting;

/// <summary>One component of a <see cref="Row"/>.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Child">The component.</param>
public sealed record RowItem(TrackSize Width, Component Child)
{
    /// <summary>Where it stands when others are higher.</summary>
    public VerticalAlignment Vertical { get; init; }
}
