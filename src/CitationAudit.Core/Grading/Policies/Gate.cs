using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>How many findings an article may have before a publishing system should hold it.</summary>
/// <param name="MostErrors">The most errors that pass.</param>
/// <param name="MostWarnings">The most warnings that pass; null for any number.</param>
public sealed record Gate(int MostErrors, int? MostWarnings)
{
    /// <summary>Whether the findings pass.</summary>
    /// <param name="findings">The findings of one article.</param>
    /// <param name="failOn">The least severity that counts: a gate on warnings counts errors too.</param>
    public bool Passes(ImmutableArray<Finding> findings, Severity failOn)
    {
        int errors = findings.Count(finding => finding is { Status: FindingStatus.Raised, Severity: Severity.Error });
        int warnings = findings.Count(finding => finding is { Status: FindingStatus.Raised, Severity: Severity.Warning });
        int notes = findings.Count(finding => finding is { Status: FindingStatus.Raised, Severity: Severity.Note });
        return errors <= MostErrors
            && (failOn > Severity.Warning || MostWarnings is not { } most || warnings <= most)
            && (failOn > Severity.Note || notes == 0);
    }
}
