namespace CitationAudit.Typesetting;

/// <summary>A glyph of the original font as a part of a shape.</summary>
/// <param name="Glyph">Its number in the original font.</param>
/// <param name="X">How far right of the shape's origin, in font units.</param>
/// <param name="Y">How far above the baseline, in font units.</param>
internal readonly record struct GlyphPart(ushort Glyph, short X, short Y);
