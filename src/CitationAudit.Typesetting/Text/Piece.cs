namespace CitationAudit.Typesetting;

/// <summary>What a stretch of a paragraph's text came from.</summary>
/// <param name="Style">The style of its letters.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="Highlight">How it is marked.</param>
/// <param name="Box">What stands in place of its one object character, or null for text.</param>
internal sealed record Piece(TypeStyle Style, LinkTarget? Link, Highlight? Highlight, InlineBox? Box);
