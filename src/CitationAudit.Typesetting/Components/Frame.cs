using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>A box around a component: padding, fill, border. Broken over pages, each part has its own.</summary>
/// <param name="Child">What is in it.</param>
public sealed record Frame(Component Child) : Component
{
    /// <summary>Room between the border and the content.</summary>
    public Edges Padding { get; init; }

    /// <summary>What the box is filled with, or null.</summary>
    public Fill? Fill { get; init; }

    /// <summary>The lines around it.</summary>
    public Borders Borders { get; init; } = Borders.None;

    /// <summary>How round the corners are, in points; borders follow when all four are equal.</summary>
    public float Radius { get; init; }

    /// <summary>The least height in points, padding included.</summary>
    public float MinHeight { get; init; }

    /// <summary>The width in points, padding included, or null for all there is.</summary>
    public float? Width { get; init; }

    /// <summary>Where the box stands when it is narrower than its room.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>Whether the box is only as wide as its content's longest line.</summary>
    public bool ShrinkToFit { get; init; }

    internal override bool KeepsWithNext => Child.KeepsWithNext;

    internal override Placement Place(LayoutContext context, Space space)
    {
        float width = Math.Min(space.Width, Width ?? (ShrinkToFit ? Child.Widths(context).Max + Padding.Horizontal : space.Width));
        // Padding gives way before text does.
        float start = Math.Min(Padding.Start, width * 0.25f), end = Math.Min(Padding.End, width * 0.25f);
        var inner = new Space(Math.Max(0, width - start - end), Math.Max(0, space.Height - Padding.Vertical), space.IsFresh);
        if (MinHeight > space.Height && !space.IsFresh)
            return Placement.Wrap(this, $"a box of {MinHeight:0.#} pt does not fit");
        var placement = Child.Place(context, inner);
        if (placement.Fragment is not { } content)
            return Placement.Wrap(placement.Rest == Child ? this : this with { Child = placement.Rest ?? Child }, placement.Reason ?? "");
        float height = Math.Max(content.Height + Padding.Vertical, placement.Rest is null ? Math.Min(MinHeight, Math.Max(space.Height, 0)) : 0);
        float slack = space.Width - width;
        float offset = context.FromStart(Alignment switch { Alignment.Center => slack / 2, Alignment.End => slack, _ => 0 }, width, space.Width);
        var box = new Rect(0, 0, width, height);
        var frame = new Fragment
        {
            Width = width,
            Height = height,
            Kind = BoxKind.Frame,
            Inks = [.. Fill is null ? (IEnumerable<Ink>)[] : [new FillInk(box, Fill, Radius)], .. BorderInks(box, context.IsRightToLeft)],
            Children = [new PlacedFragment(context.IsRightToLeft ? end : start, Padding.Top, content)],
        };
        var fragment = offset == 0 && width == space.Width
            ? frame
            : new Fragment { Width = space.Width, Height = height, Children = [new PlacedFragment(offset, 0, frame)] };
        return placement.Rest is { } rest
            ? Placement.Partial(fragment, this with { Child = rest, MinHeight = 0 }, placement.Reason ?? "")
            : Placement.Complete(fragment);
    }

    internal override (float Min, float Max) Widths(LayoutContext context)
    {
        if (Width is { } width)
            return (width, width);
        var (min, max) = Child.Widths(context);
        return (min + Padding.Horizontal, max + Padding.Horizontal);
    }

    private IEnumerable<Ink> BorderInks(Rect box, bool rightToLeft)
    {
        var (start, top, end, bottom) = Borders;
        if (start is not null && start == top && top == end && end == bottom)
        {
            yield return new OutlineInk(box, start, Radius);
            yield break;
        }
        foreach (var ink in SideInks(box, rightToLeft ? end : start, top, rightToLeft ? start : end, bottom))
            yield return ink;
    }

    /// <summary>Lines on single sides, drawn inside the box.</summary>
    internal static IEnumerable<Ink> SideInks(Rect box, Stroke? left, Stroke? top, Stroke? right, Stroke? bottom)
    {
        if (left is not null)
            yield return Line(box.Left + left.Width / 2, box.Top, box.Left + left.Width / 2, box.Bottom, left);
        if (right is not null)
            yield return Line(box.Right - right.Width / 2, box.Top, box.Right - right.Width / 2, box.Bottom, right);
        if (top is not null)
            yield return Line(box.Left, box.Top + top.Width / 2, box.Right, box.Top + top.Width / 2, top);
        if (bottom is not null)
            yield return Line(box.Left, box.Bottom - bottom.Width / 2, box.Right, box.Bottom - bottom.Width / 2, bottom);
    }

    private static LineInk Line(float x1, float y1, float x2, float y2, Stroke stroke) => new(new SKPoint(x1, y1), new SKPoint(x2, y2), stroke);
}
