namespace CitationAudit.Grading;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Breaks a rule of the policy.</summary>
    Error,
}
