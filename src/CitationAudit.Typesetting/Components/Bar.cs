using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>A horizontal bar of one or more parts, from the start side: the piece that charts are composed of.</summary>
public sealed record Bar : Component
{
    /// <summary>The parts, each a share of the whole width and its fill; together at most 1.</summary>
    public ImmutableArray<BarPart> Parts { get; init; } = [];

    /// <summary>Height in points.</summary>
    public float Height { get; init; } = 10;

    /// <summary>The line around each part, or null.</summary>
    public Stroke? Outline { get; init; } = new(0.5f, Color.Gray(0.25f));

    /// <summary>What shows the rest of the width, or null.</summary>
    public Fill? Track { get; init; }

    /// <summary>A bar of one part.</summary>
    public static Bar Of(float share, Fill fill) => new() { Parts = [new BarPart(share, fill)] };

    internal override Placement Place(LayoutContext context, Space space)
    {
        if (Height > space.Height && !space.IsFresh)
            return Placement.Wrap(this, "a bar does not fit");
        var inks = ImmutableArray.CreateBuilder<Ink>();
        if (Track is not null)
            inks.Add(new FillInk(new Rect(0, 0, space.Width, Height), Track));
        float at = 0;
        foreach (var (share, fill) in Parts)
        {
            float width = Math.Clamp(share, 0, 1 - at) * space.Width;
            var area = new Rect(context.FromStart(at * space.Width, width, space.Width), 0, width, Height);
            at += Math.Clamp(share, 0, 1 - at);
            if (width <= 0)
                continue;
            inks.Add(new FillInk(area, fill));
            if (Outline is not null)
                inks.Add(new OutlineInk(area, Outline, 0));
        }
        return Placement.Complete(new Fragment { Width = space.Width, Height = Height, Kind = BoxKind.Drawing, Inks = inks.ToImmutable() });
    }

    internal override (float Min, float Max) Widths(LayoutContext context) => (20, 120);
}
