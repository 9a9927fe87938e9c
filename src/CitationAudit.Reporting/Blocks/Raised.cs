namespace CitationAudit.Reporting.Blocks;

/// <summary>A small raised note mark.</summary>
/// <param name="Text">The mark.</param>
public sealed record Raised(string Text) : Inline;
