namespace CitationAudit.Typesetting;

/// <summary>A fragment and where its upper left corner stands in its parent.</summary>
internal readonly record struct PlacedFragment(float X, float Y, Fragment Fragment);
