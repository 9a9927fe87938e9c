using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>How the statements of a source family are marked: by shape, by line and by tint, each of which is enough alone.</summary>
/// <param name="Family">Id of the family.</param>
/// <param name="Shape">The shape of the number.</param>
/// <param name="Filled">True where the shape is dark with a light number.</param>
/// <param name="Line">The line under the words.</param>
/// <param name="Tint">Colour behind the words, <c>#rrggbb</c>: light enough for black text at a contrast of at least 7.</param>
/// <param name="Ink">Colour of shape and line, <c>#rrggbb</c>: a contrast of at least 4.5 on white.</param>
public sealed record MarkStyle(string Family, MarkShape Shape, bool Filled, MarkLine Line, string Tint, string Ink)
{
    private static readonly ImmutableArray<MarkStyle> Known =
    [
        new("official-voice", MarkShape.Circle, true, MarkLine.Solid, "#E3EDF6", "#1B4F80"),
        new("state-media", MarkShape.Square, true, MarkLine.Thick, "#F5E3DF", "#8A2F20"),
        new("other-media", MarkShape.Diamond, false, MarkLine.Double, "#E7F0E2", "#33691E"),
        new("people", MarkShape.Pill, false, MarkLine.Solid, "#FBF0D6", "#7A5200"),
        new("evidence", MarkShape.Hexagon, false, MarkLine.Thick, "#E0F1EF", "#0B5D57"),
        new("unnamed", MarkShape.DashedCircle, false, MarkLine.Dashed, "#EFE7F3", "#5E2F7A"),
        new("no-source", MarkShape.Triangle, false, MarkLine.Dotted, "#EDEDED", "#444444"),
    ];

    /// <summary>The families that have a style of their own, in the order of the legend.</summary>
    public static ImmutableArray<MarkStyle> All => Known;

    /// <summary>The style of a family; one that a user's own pack added is marked as people are.</summary>
    public static MarkStyle Of(string family) =>
        Known.FirstOrDefault(style => style.Family == family) ?? Known[3] with { Family = family };
}
