namespace CitationAudit.Typesetting;

/// <summary>What follows begins on a new page; nothing happens where one has just begun.</summary>
public sealed record PageBreak : Component
{
    internal override Placement Place(LayoutContext context, Space space) => space.IsFresh
        ? Placement.Complete(Fragment.Empty)
        : Placement.Partial(Fragment.Empty, new Spacer(0), "a page break");

    internal override (float Min, float Max) Widths(LayoutContext context) => (0, 0);
}
