using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Html;

/// <summary>The shapes of the number marks as SVG in a box of 24 by 24.</summary>
internal static class HtmlShapes
{
    public static string Outline(MarkShape shape) => shape switch
    {
        MarkShape.Circle => "<circle cx=\"12\" cy=\"12\" r=\"10.5\"/>",
        MarkShape.Square => "<rect x=\"2\" y=\"2\" width=\"20\" height=\"20\"/>",
        MarkShape.Diamond => "<path d=\"M12 0.8 23.2 12 12 23.2 0.8 12Z\"/>",
        MarkShape.Pill => "<rect x=\"1\" y=\"4\" width=\"22\" height=\"16\" rx=\"8\"/>",
        MarkShape.Hexagon => "<path d=\"M6.5 2h11L23 12l-5.5 10h-11L1 12Z\"/>",
        MarkShape.DashedCircle => "<circle cx=\"12\" cy=\"12\" r=\"10.5\" stroke-dasharray=\"3.3 2.2\"/>",
        _ => "<path d=\"M1 2.5h22L12 23Z\"/>",
    };

    /// <summary>Where the baseline of a label stands: the triangle on its point is widest above.</summary>
    public static string Baseline(MarkShape shape) => shape == MarkShape.Triangle ? "13" : "16.2";
}
