namespace CitationAudit.Reporting.Blocks;

/// <summary>Plain words.</summary>
/// <param name="Text">The words.</param>
/// <param name="Tongue">Their language and direction where they are not the report's own; they are then set apart from the text around them.</param>
public sealed record Words(string Text, Tongue? Tongue = null) : Inline;
