using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>Components side by side, from the start side. Each goes on over the page where it is broken.</summary>
public sealed record Row : Component
{
    /// <summary>The components from the start side.</summary>
    public ImmutableArray<RowItem> Items { get; init; } = [];

    /// <summary>Room between two of them, in points.</summary>
    public float Spacing { get; init; }

    /// <summary>Some items with room between.</summary>
    public static Row Of(float spacing, params ReadOnlySpan<RowItem> items) => new() { Items = [.. items], Spacing = spacing };

    internal override Placement Place(LayoutContext context, Space space)
    {
        // Gaps never take more than half of the room.
        float gap = Math.Min(Spacing, space.Width / 2 / Math.Max(1, Items.Length - 1));
        var widths = Tracks.Resolve([.. Items.Select(i => i.Width)], gap, space.Width, i => Items[i].Child.Widths(context));
        var placements = new Placement[Items.Length];
        for (int i = 0; i < placements.Length; i++)
        {
            placements[i] = Items[i].Child.Place(context, space with { Width = widths[i] });
            if (placements[i].Fragment is null)
                return Placement.Wrap(this, placements[i].Reason ?? "");
        }
        float height = placements.Length == 0 ? 0 : placements.Max(p => p.Fragment?.Height ?? 0);
        var placed = ImmutableArray.CreateBuilder<PlacedFragment>(Items.Length);
        float x = 0;
        for (int i = 0; i < placements.Length; i++)
        {
            var fragment = placements[i].Fragment ?? Fragment.Empty;
            float slack = height - fragment.Height;
            float y = Items[i].Vertical switch { VerticalAlignment.Middle => slack / 2, VerticalAlignment.Bottom => slack, _ => 0 };
            placed.Add(new PlacedFragment(context.FromStart(x, widths[i], space.Width), y, fragment));
            x += widths[i] + gap;
        }
        var row = new Fragment { Width = space.Width, Height = height, Children = placed.MoveToImmutable() };
        if (placements.All(p => p.Rest is null))
            return Placement.Complete(row);
        // The columns must stay as wide on the next page, whatever is left in them.
        var rest = Items.Select((item, i) => item with { Width = TrackSize.Fixed(widths[i]), Child = placements[i].Rest ?? new Spacer(0) });
        return Placement.Partial(row, this with { Items = [.. rest] }, placements.First(p => p.Rest is not null).Reason ?? "");
    }

    internal override (float Min, float Max) Widths(LayoutContext context)
    {
        float min = 0, max = 0, gaps = Spacing * Math.Max(0, Items.Length - 1);
        foreach (var item in Items)
        {
            var (least, most) = item.Child.Widths(context);
            if (item.Width.Points > 0)
                least = most = item.Width.Points;
            (min, max) = (min + least, max + most);
        }
        return (min + gaps, max + gaps);
    }
}
