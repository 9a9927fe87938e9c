namespace CitationAudit.Reporting.Blocks;

/// <summary>A statement's number in the shape of its source's family.</summary>
/// <param name="Label">The number in the report's digits; empty for a shape in a legend.</param>
/// <param name="Style">Shape and colours.</param>
/// <param name="Spoken">What a screen reader says.</param>
/// <param name="Target">Name of the anchor that it leads to, or null.</param>
public sealed record NumberMark(string Label, MarkStyle Style, string Spoken, string? Target) : Inline;
