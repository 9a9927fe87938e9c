using System.Collections.Immutable;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Ruled lines to write on by hand.</summary>
/// <param name="Count">How many.</param>
/// <param name="Spacing">From one to the next in points; 24 is comfortable for handwriting.</param>
/// <param name="Stroke">The lines.</param>
public sealed record WriteInLines(int Count, float Spacing, Stroke Stroke) : Component
{
    internal override Placement Place(LayoutContext context, Space space)
    {
        int fit = Math.Min(Count, (int)((space.Height + 0.01f) / Math.Max(Spacing, 1)));
        if (fit == 0 && Count > 0)
        {
            if (!space.IsFresh)
                return Placement.Wrap(this, "no line to write on fits");
            fit = 1;
        }
        var inks = ImmutableArray.CreateBuilder<Ink>(fit);
        for (int i = 1; i <= fit; i++)
        {
            float y = i * Spacing - Stroke.Width / 2;
            inks.Add(new LineInk(new SKPoint(0, y), new SKPoint(space.Width, y), Stroke));
        }
        var fragment = new Fragment { Width = space.Width, Height = fit * Spacing, Kind = BoxKind.Drawing, Inks = inks.MoveToImmutable() };
        return fit == Count
            ? Placement.Complete(fragment)
            : Placement.Partial(fragment, this with { Count = Count - fit }, $"{Count - fit} lines to write on do not fit");
    }

    internal override (float Min, float Max) Widths(LayoutContext context) => (0, 0);
}
