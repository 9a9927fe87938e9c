namespace CitationAudit.Sources;

/// <summary>A word that names a state.</summary>
/// <param name="Code">ISO 3166 two-letter code.</param>
/// <param name="Adjective">True for an adjective of nationality, false for a name or a seat.</param>
internal readonly record struct PlaceHit(string Code, bool Adjective);
