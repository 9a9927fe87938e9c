namespace CitationAudit.Typesetting;

/// <summary>Goes to the next page rather than break, unless it is higher than a page.</summary>
/// <param name="Child">What is kept whole.</param>
public sealed record KeepTogether(Component Child) : Wrapper(Child)
{
    internal override Placement Place(LayoutContext context, Space space)
    {
        var placement = Child.Place(context, space);
        return placement.Rest is null || space.IsFresh
            ? placement
            : Placement.Wrap(this, $"kept together: {placement.Reason}");
    }
}
