namespace CitationAudit.Typesetting;

/// <summary>The part of an item that one line holds.</summary>
/// <param name="Item">The item.</param>
/// <param name="From">Where the part begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Glyphs">Its glyphs, shaped anew where the line's end has cut a word.</param>
/// <param name="Advances">The room of each of its UTF-16 units.</param>
internal sealed record LineSegment(ShapedItem Item, int From, int To, GlyphRun Glyphs, float[] Advances)
{
    public float Width { get; } = Advances.Sum();

    /// <summary>Whether it stretches to fill its line.</summary>
    public bool IsLeader => Item.Box is { Fragment: null, Width: > 0 };
}
