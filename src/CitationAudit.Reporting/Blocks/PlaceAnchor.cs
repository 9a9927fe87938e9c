namespace CitationAudit.Reporting.Blocks;

/// <summary>A place that links can lead to; it takes no room.</summary>
/// <param name="Name">Its name, unique in the report.</param>
public sealed record PlaceAnchor(string Name) : Inline;
