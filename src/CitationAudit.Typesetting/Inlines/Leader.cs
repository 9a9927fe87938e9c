namespace CitationAudit.Typesetting;

/// <summary>Fills the rest of its line with dots and pushes what follows to the line's end, as in a table of contents.</summary>
/// <param name="Style">Its dots are as large as this style's full stops.</param>
public sealed record Leader(TypeStyle Style) : Inline;
