namespace CitationAudit.Typesetting;

/// <summary>A mark in the text, and a note at the foot of the page that holds the mark.</summary>
/// <param name="Mark">What stands in the text, raised; the note should begin with it.</param>
/// <param name="Style">The style of the text around it; the mark is set smaller.</param>
/// <param name="Note">The note.</param>
public sealed record Footnote(string Mark, TypeStyle Style, Component Note) : Inline;
