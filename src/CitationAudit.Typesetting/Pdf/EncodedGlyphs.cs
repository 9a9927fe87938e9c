using System.Collections.Immutable;
using SkiaSharp;

namespace CitationAudit.Typesetting;

/// <summary>Glyphs ready to be drawn.</summary>
/// <param name="Typeface">The font that has them.</param>
/// <param name="Glyphs">Their numbers in it.</param>
/// <param name="Positions">Where they stand.</param>
internal readonly record struct EncodedGlyphs(SKTypeface Typeface, ImmutableArray<ushort> Glyphs, ImmutableArray<SKPoint> Positions);
