using CitationAudit.Reporting.Blocks;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Pdf;

/// <summary>The families' marks in print: shapes, lines and hatchings that are told apart without colour.</summary>
internal static class PdfMarks
{
    public static ShapedMark Shape(NumberMark mark, TypeStyle around, float scale) => new(Outline(mark.Style.Shape), mark.Label, around with
    {
        Bold = true,
        Color = Color.FromHex(mark.Style.Filled ? "#FFFFFF" : mark.Style.Ink),
    })
    {
        Fill = Fill.Solid(Color.FromHex(mark.Style.Filled ? mark.Style.Ink : "#FFFFFF")),
        Stroke = Color.FromHex(mark.Style.Ink),
        Scale = scale,
        Link = mark.Target is string target ? LinkTarget.To(target) : null,
    };

    public static Highlight Highlight(MarkStyle style) => new()
    {
        Fill = Color.FromHex(style.Tint),
        UnderlineColor = Color.FromHex(style.Ink),
        Underline = style.Line switch
        {
            MarkLine.Thick => Underline.Thick,
            MarkLine.Double => Underline.Double,
            MarkLine.Dashed => Underline.Dashed,
            MarkLine.Dotted => Underline.Dotted,
            _ => Underline.Solid,
        },
    };

    public static Fill Bar(MarkStyle style)
    {
        Color ink = Color.FromHex(style.Ink);
        return style.Shape switch
        {
            Blocks.MarkShape.Circle => Fill.Solid(ink),
            Blocks.MarkShape.Square => new Fill(Color.White, Pattern.Rising, ink),
            Blocks.MarkShape.Diamond => new Fill(Color.White, Pattern.Falling, ink),
            Blocks.MarkShape.Pill => new Fill(Color.White, Pattern.Vertical, ink),
            Blocks.MarkShape.Hexagon => new Fill(Color.White, Pattern.Grid, ink),
            Blocks.MarkShape.DashedCircle => new Fill(Color.White, Pattern.Dots, ink),
            _ => new Fill(Color.White, Pattern.Crossed, ink),
        };
    }

    private static Typesetting.MarkShape Outline(Blocks.MarkShape shape) => shape switch
    {
        Blocks.MarkShape.Circle => Typesetting.MarkShape.Circle,
        Blocks.MarkShape.Square => Typesetting.MarkShape.Square,
        Blocks.MarkShape.Diamond => Typesetting.MarkShape.Diamond,
        Blocks.MarkShape.Pill => Typesetting.MarkShape.Pill,
        Blocks.MarkShape.Hexagon => Typesetting.MarkShape.Hexagon,
        Blocks.MarkShape.DashedCircle => Typesetting.MarkShape.DashedCircle,
        _ => Typesetting.MarkShape.InvertedTriangle,
    };
}
