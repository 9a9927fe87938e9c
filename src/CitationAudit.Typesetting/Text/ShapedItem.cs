namespace CitationAudit.Typesetting;

/// <summary>
/// A stretch of text of one direction, face, size and script after shaping; or one inline box. Glyphs are in visual order.
/// </summary>
internal sealed record ShapedItem
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required byte Level { get; init; }

    public required FontFace? Face { get; init; }

    /// <summary>The size in points, the family's scale included.</summary>
    public required float Size { get; init; }

    public required float Rise { get; init; }

    public required string Script { get; init; }

    public required string? Language { get; init; }

    public InlineBox? Box { get; init; }

    public GlyphRun Glyphs { get; init; } = GlyphRun.Empty;

    public bool IsRightToLeft => (Level & 1) != 0;
}
