namespace CitationAudit.Typesetting;

/// <summary>A component that links can lead to, and that can stand in the outline and the table of contents.</summary>
/// <param name="Name">The name for links, unique in the document.</param>
/// <param name="Child">The component.</param>
public sealed record Destination(string Name, Component Child) : Component
{
    /// <summary>What the outline calls it, or null to leave it out of the outline.</summary>
    public string? Title { get; init; }

    /// <summary>Its level in the outline, from 1.</summary>
    public int Level { get; init; } = 1;

    internal override bool KeepsWithNext => Child.KeepsWithNext;

    internal override Placement Place(LayoutContext context, Space space)
    {
        var placement = Child.Place(context, space);
        if (placement.Fragment is not { } fragment)
            return placement with { Rest = this };
        var named = new Fragment
        {
            Width = fragment.Width,
            Height = fragment.Height,
            Children = [new PlacedFragment(0, 0, fragment)],
            Destinations = [Name],
            Outline = Title is null ? null : new OutlineEntry(Title, Math.Max(1, Level), Name),
        };
        // The rest on the next page is no longer the place that links mean.
        return placement with { Fragment = named };
    }

    internal override (float Min, float Max) Widths(LayoutContext context) => Child.Widths(context);
}
