namespace CitationAudit.Reporting;

/// <summary>What a user chose for one print of a report.</summary>
/// <param name="Key">Whether the answers of the worksheets are printed.</param>
/// <param name="Questions">How many statements the worksheets ask about; at least 1.</param>
/// <param name="Overall">Whether the overall score is printed, where the policy has a formula for one.</param>
public sealed record ReportChoices(KeyChoice Key = KeyChoice.With, int Questions = 6, bool Overall = false);
