namespace CitationAudit.Reporting.Blocks;

/// <summary>A ruled gap inside a line, to write in.</summary>
/// <param name="Letters">About how many letters it has room for.</param>
public sealed record Gap(int Letters) : Inline;
