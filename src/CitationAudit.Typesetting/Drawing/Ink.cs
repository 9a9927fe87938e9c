using System.Collections.Immutable;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Something that is drawn; coordinates count from the upper left corner of its fragment.</summary>
internal abstract record Ink;

/// <summary>A filled rectangle.</summary>
internal sealed record FillInk(Rect Area, Fill Fill, float Radius = 0) : Ink;

/// <summary>A line from one point to another.</summary>
internal sealed record LineInk(SKPoint From, SKPoint To, Stroke Stroke) : Ink;

/// <summary>The outline of a rectangle.</summary>
internal sealed record OutlineInk(Rect Area, Stroke Stroke, float Radius) : Ink;

/// <summary>A line under text.</summary>
internal sealed record UnderlineInk(float Left, float Right, float Y, Underline Kind, Color Color, float Size) : Ink;

/// <summary>A mark's shape.</summary>
internal sealed record ShapeInk(Rect Area, MarkShape Shape, Fill Fill, Color Stroke, float StrokeWidth) : Ink;

/// <summary>A picture.</summary>
internal sealed record ImageInk(Rect Area, SKImage Image) : Ink;

/// <summary>A box for a character that no font can draw.</summary>
internal sealed record MissingInk(Rect Area, Color Color) : Ink;

/// <summary>A place that a click works on.</summary>
internal sealed record LinkInk(Rect Area, LinkTarget Target) : Ink;

/// <summary>Glyphs of one face, size and colour, with the text that they stand for.</summary>
/// <param name="Face">The face.</param>
/// <param name="Size">Its size in points.</param>
/// <param name="Color">The colour.</param>
/// <param name="IsRightToLeft">The direction of the text.</param>
/// <param name="Glyphs">Glyph numbers in visual order.</param>
/// <param name="Positions">Where the origin of each glyph stands.</param>
/// <param name="Pens">For each glyph where the pen stands before it; one more for the end.</param>
/// <param name="Clusters">For each glyph, at which UTF-16 unit of <paramref name="Text"/> its cluster begins.</param>
/// <param name="Text">The text in logical order, which is what a reader copies.</param>
internal sealed record GlyphInk(
    FontFace Face, float Size, Color Color, bool IsRightToLeft, ImmutableArray<ushort> Glyphs, ImmutableArray<SKPoint> Positions,
    ImmutableArray<float> Pens, ImmutableArray<int> Clusters, string Text) : Ink;
