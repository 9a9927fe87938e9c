using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>A horizontal line over the whole width.</summary>
/// <param name="Stroke">The line.</param>
public sealed record Rule(Stroke Stroke) : Component
{
    internal override Placement Place(LayoutContext context, Space space)
    {
        if (Stroke.Width > space.Height && !space.IsFresh)
            return Placement.Wrap(this, "a rule does not fit");
        float y = Stroke.Width / 2;
        return Placement.Complete(new Fragment
        {
            Width = space.Width,
            Height = Stroke.Width,
            Kind = BoxKind.Drawing,
            Inks = [new LineInk(new SKPoint(0, y), new SKPoint(space.Width, y), Stroke)],
        });
    }

    internal override (float Min, float Max) Widths(LayoutContext context) => (0, 0);
}
