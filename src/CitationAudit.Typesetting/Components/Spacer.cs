namespace CitationAudit.Typesetting;

/// <summary>Empty room, which vanishes at the foot of a page and is not made up for on the next.</summary>
/// <param name="Height">Its height in points.</param>
public sealed record Spacer(float Height) : Component
{
    internal override Placement Place(LayoutContext context, Space space) =>
        Placement.Complete(new Fragment { Width = space.Width, Height = Math.Clamp(Height, 0, Math.Max(0, space.Height)) });

    internal override (float Min, float Max) Widths(LayoutContext context) => (0, 0);
}
