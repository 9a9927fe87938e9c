namespace CitationAudit.Typesetting.Unicode;

/// <summary>The Grapheme_Cluster_Break values of UAX #29 and Extended_Pictographic, in the order of <c>generate.py</c>.</summary>
internal enum GraphemeClass : byte
{
    Other, CR, LF, Control, Extend, ZWJ, RegionalIndicator, Prepend, SpacingMark, L, V, T, LV, LVT, Pictographic,
}
