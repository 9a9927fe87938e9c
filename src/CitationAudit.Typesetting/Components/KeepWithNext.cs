namespace CitationAudit.Typesetting;

/// <summary>In a <see cref="Column"/>, never the last thing on a page: a heading, a table's caption.</summary>
/// <param name="Child">What is kept with what comes next.</param>
public sealed record KeepWithNext(Component Child) : Wrapper(Child)
{
    internal override bool KeepsWithNext => true;

    internal override Placement Place(LayoutContext context, Space space)
    {
        var placement = Child.Place(context, space);
        return placement.Rest is null || space.IsFresh ? placement : Placement.Wrap(this, placement.Reason ?? "");
    }
}
