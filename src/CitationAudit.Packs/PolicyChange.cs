namespace CitationAudit.Packs;

/// <summary>One place in which two policies differ.</summary>
/// <param name="Path">JSON path, such as <c>$.findings.R09.severity</c>.</param>
/// <param name="Before">The first policy's value as JSON, or null where it has none.</param>
/// <param name="After">The second policy's value as JSON, or null where it has none.</param>
public sealed record PolicyChange(string Path, string? Before, string? After);
