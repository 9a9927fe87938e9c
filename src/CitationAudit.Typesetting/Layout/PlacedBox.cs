namespace CitationAudit.Typesetting;

/// <summary>A box of a laid-out page.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Bounds">Where it stands on the page.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">For a line its text in logical order, otherwise empty.</param>
/// <param name="Depth">How many boxes it stands in.</param>
public sealed record PlacedBox(int Page, Rect Bounds, BoxKind Kind, string Text, int Depth);
