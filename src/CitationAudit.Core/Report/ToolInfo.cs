namespace CitationAudit.Report;

/// <summary>What made the report.</summary>
/// <param name="Name">The tool's name.</param>
/// <param name="Version">Its version.</param>
public sealed record ToolInfo(string Name, string Version);
