namespace CitationAudit.Typesetting;

/// <summary>A place in the text that links can lead to; it takes no room.</summary>
/// <param name="Name">Its name, unique in the document.</param>
public sealed record Anchor(string Name) : Inline;
