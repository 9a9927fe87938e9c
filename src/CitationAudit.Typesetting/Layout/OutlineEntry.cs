namespace CitationAudit.Typesetting;

/// <summary>An entry of the document's outline.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Destination">The destination that it leads to.</param>
public sealed record OutlineEntry(string Title, int Level, string Destination);
