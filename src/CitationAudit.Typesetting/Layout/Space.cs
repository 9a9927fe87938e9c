namespace CitationAudit.Typesetting;

/// <summary>The room that a component is given.</summary>
/// <param name="Width">Width in points; what is placed is never wider.</param>
/// <param name="Height">Height in points; what is placed is never higher.</param>
/// <param name="IsFresh">Whether nothing stands above on this page: then waiting for the next page gains nothing.</param>
internal readonly record struct Space(float Width, float Height, bool IsFresh);
