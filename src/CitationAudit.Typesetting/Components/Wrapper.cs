namespace CitationAudit.Typesetting;

/// <summary>A component that holds one other.</summary>
/// <param name="Child">The other.</param>
public abstract record Wrapper(Component Child) : Component
{
    internal override bool KeepsWithNext => Child.KeepsWithNext;

    internal override Placement Place(LayoutContext context, Space space)
    {
        var placement = Child.Place(context, space);
        return placement.Rest is { } rest ? placement with { Rest = this with { Child = rest } } : placement;
    }

    internal override (float Min, float Max) Widths(LayoutContext context) => Child.Widths(context);
}
