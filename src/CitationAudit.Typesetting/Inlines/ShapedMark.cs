namespace CitationAudit.Typesetting;

/// <summary>
/// A small shape with a label in it, such as a statement's number: the shape tells its kind without colour. No line breaks
/// between it and the word that it touches.
/// </summary>
/// <param name="Shape">The outline.</param>
/// <param name="Label">What stands in it, or the empty string: then it is a tick box or a legend.</param>
/// <param name="Style">The style of the text around it; the label is set smaller.</param>
public sealed record ShapedMark(MarkShape Shape, string Label, TypeStyle Style) : Inline
{
    /// <summary>What fills the shape.</summary>
    public Fill Fill { get; init; } = Fill.Solid(Color.White);

    /// <summary>Colour of the outline.</summary>
    public Color Stroke { get; init; }

    /// <summary>Height of the shape as a part of the style's size.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>How far it is raised as a part of the style's size; 0 stands centred on the capitals.</summary>
    public float Raise { get; init; }

    /// <summary>Where a click leads, or null.</summary>
    public LinkTarget? Link { get; init; }
}
