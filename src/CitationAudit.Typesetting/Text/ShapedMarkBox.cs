namespace CitationAudit.Typesetting;

/// <summary>Lays out a <see cref="ShapedMark"/>: the shape, and its label centred in it.</summary>
internal static class ShapedMarkBox
{
    /// <summary>Room at both sides of the shape, as a part of the text's size.</summary>
    private const float SideBearing = 0.12f;

    /// <summary>Height of lining digits in ems.</summary>
    private const float DigitHeight = 0.65f;

    public static InlineBox Make(ShapedMark mark, TextShaper shaper, LayoutContext context)
    {
        float height = mark.Style.Size * mark.Scale;
        Fragment? label = null;
        float width = height;
        if (mark.Label.Length > 0)
        {
            var style = mark.Style with { Size = height * LabelScale(mark), Rise = 0, LineSpacing = 1 };
            var shaped = Shape(mark.Label, style, shaper, context);
            // The line is made as low as its digits, so that its box stays within the shape.
            float spacing = DigitHeight * style.Size * 1.2f / Math.Max(shaped.LineHeight, 0.01f);
            shaped = Shape(mark.Label, style with { LineSpacing = spacing }, shaper, context);
            float natural = shaped.MaxWidth();
            label = LineSetter.Set(shaped, shaped.Break(float.MaxValue, 0, false)[0], new LineSettings(natural, 0, Alignment.Start));
            width = Math.Max(height, natural + height * Inset(mark.Shape));
        }
        float side = mark.Style.Size * SideBearing;
        float centre = mark.Style.Size * (0.34f + mark.Raise);
        float ascent = centre + height / 2;
        var shape = new Rect(side, 0, width, height);
        var fragment = new Fragment
        {
            Width = width + 2 * side,
            Height = height,
            Kind = BoxKind.Drawing,
            Text = mark.Label,
            Inks = [new ShapeInk(shape, mark.Shape, mark.Fill, mark.Stroke, Math.Max(0.5f, mark.Style.Size * 0.06f))],
            Children = label is null
                ? []
                : [new PlacedFragment(side + (width - label.Width) / 2, LabelTop(mark, label, height), label)],
        };
        return new InlineBox(fragment.Width, ascent, height - ascent, fragment);
    }

    private static ShapedParagraph Shape(string label, TypeStyle style, TextShaper shaper, LayoutContext context) =>
        new ParagraphBuilder(shaper, context).Build(Paragraph.Of(label, style));

    /// <summary>Size of the label as a part of the shape's height; shapes with points leave less room.</summary>
    private static float LabelScale(ShapedMark mark) => mark.Shape switch
    {
        MarkShape.Triangle or MarkShape.InvertedTriangle => 0.56f,
        MarkShape.Diamond or MarkShape.Ring or MarkShape.DoubleSquare => 0.6f,
        MarkShape.Pill => 0.74f,
        _ => 0.7f,
    };

    /// <summary>How much wider than its label a shape is, as a part of its height.</summary>
    private static float Inset(MarkShape shape) => shape switch
    {
        MarkShape.Triangle or MarkShape.InvertedTriangle => 0.9f,
        MarkShape.Diamond => 0.62f,
        MarkShape.Ring or MarkShape.DoubleSquare => 0.5f,
        MarkShape.Square or MarkShape.Pill => 0.4f,
        _ => 0.42f,
    };

    /// <summary>Centres the label's digits, which reach from its baseline to about two thirds of its size, on the shape's own middle.</summary>
    private static float LabelTop(ShapedMark mark, Fragment label, float height)
    {
        float middle = mark.Shape switch
        {
            MarkShape.Triangle => 0.64f,
            MarkShape.InvertedTriangle => 0.36f,
            _ => 0.5f,
        };
        float digits = height * LabelScale(mark) * DigitHeight;
        return height * middle + digits / 2 - label.Baseline;
    }
}
