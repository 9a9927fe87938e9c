namespace CitationAudit.Reporting.Blocks;

/// <summary>A hash, an id, a version: always left to right.</summary>
/// <param name="Text">The characters.</param>
public sealed record Code(string Text) : Inline;
