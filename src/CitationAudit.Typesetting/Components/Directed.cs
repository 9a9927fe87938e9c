namespace CitationAudit.Typesetting;

/// <summary>Sets the direction of everything in it: text, alignment, the order of columns.</summary>
/// <param name="Direction">The direction; <see cref="TextDirection.Auto"/> changes nothing.</param>
/// <param name="Child">What it holds for.</param>
public sealed record Directed(TextDirection Direction, Component Child) : Wrapper(Child)
{
    internal override Placement Place(LayoutContext context, Space space) => base.Place(Inner(context), space);

    internal override (float Min, float Max) Widths(LayoutContext context) => base.Widths(Inner(context));

    private LayoutContext Inner(LayoutContext context) =>
        Direction == TextDirection.Auto ? context : context with { Direction = Direction };
}
