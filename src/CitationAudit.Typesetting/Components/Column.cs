using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>Components one below the other, over as many pages as they need.</summary>
public sealed record Column : Component
{
    /// <summary>The components from the top.</summary>
    public ImmutableArray<Component> Children { get; init; } = [];

    /// <summary>Room between two of them, in points.</summary>
    public float Spacing { get; init; }

    /// <summary>Some components without room between.</summary>
    public static Column Of(params ReadOnlySpan<Component> children) => new() { Children = [.. children] };

    /// <summary>Some components with room between.</summary>
    public static Column Of(float spacing, params ReadOnlySpan<Component> children) => new() { Children = [.. children], Spacing = spacing };

    internal override bool KeepsWithNext => Children.Length > 0 && Children[^1].KeepsWithNext;

    internal override Placement Place(LayoutContext context, Space space)
    {
        var placed = new List<PlacedFragment>();
        float y = 0;
        // Where the run of children begins that must not be torn from the one that comes next.
        int chain = 0, chainPlaced = 0;
        float chainY = 0;
        for (int i = 0; i < Children.Length; i++)
        {
            float top = placed.Count > 0 && y > 0 ? y + Spacing : y;
            bool fresh = space.IsFresh && y <= 0;
            var placement = Children[i].Place(context, new Space(space.Width, Math.Max(0, space.Height - top), fresh));
            if (placement.Fragment is null)
            {
                bool tearsChain = chain < i && (chainY > 0 || !space.IsFresh);
                int keep = tearsChain ? chain : i;
                float height = tearsChain ? chainY : y;
                if (keep == 0)
                    return Placement.Wrap(this, placement.Reason ?? "");
                var kept = tearsChain ? placed.Take(chainPlaced) : placed;
                var rest = keep == i && placement.Rest is { } left ? Children[i..].SetItem(0, left) : Children[keep..];
                return Placement.Partial(Fragment(kept, space.Width, height), this with { Children = rest }, placement.Reason ?? "");
            }
            // What has no height takes no room before it, either.
            bool isEmpty = placement.Fragment.Height <= 0;
            placed.Add(new PlacedFragment(0, isEmpty ? y : top, placement.Fragment));
            if (!isEmpty)
                y = top + placement.Fragment.Height;
            if (placement.Rest is { } remainder)
                return Placement.Partial(Fragment(placed, space.Width, y), this with { Children = Children[i..].SetItem(0, remainder) }, placement.Reason ?? "");
            if (!Children[i].KeepsWithNext)
                (chain, chainPlaced, chainY) = (i + 1, placed.Count, y);
        }
        return Placement.Complete(Fragment(placed, space.Width, y));
    }

    internal override (float Min, float Max) Widths(LayoutContext context)
    {
        float min = 0, max = 0;
        foreach (var child in Children)
        {
            var (least, most) = child.Widths(context);
            (min, max) = (Math.Max(min, least), Math.Max(max, most));
        }
        return (min, max);
    }

    private static Fragment Fragment(IEnumerable<PlacedFragment> children, float width, float height) =>
        new() { Width = width, Height = height, Children = [.. children] };
}
