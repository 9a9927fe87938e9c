using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>The shape of a glyph in an embedded font: nothing, a glyph of the original font, or several at fixed places.</summary>
/// <param name="Parts">The original glyphs.</param>
/// <param name="Advance">The width in font units, or 0 for that of the one glyph that it is.</param>
internal sealed record GlyphShape(ImmutableArray<GlyphPart> Parts, ushort Advance)
{
    /// <summary>A glyph of the original font, at its own place and of its own width.</summary>
    public static GlyphShape Of(ushort glyph) => new([new GlyphPart(glyph, 0, 0)], 0);

    public bool IsPlain => Advance == 0;

    public bool Equals(GlyphShape? other) => other is not null && Advance == other.Advance && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Advance);
        foreach (var part in Parts)
            hash.Add(part);
        return hash.ToHashCode();
    }
}
