namespace CitationAudit.Reporting.Blocks;

/// <summary>What a note is.</summary>
public enum NoteKind
{
    /// <summary>Worth knowing.</summary>
    Plain,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Breaks a rule.</summary>
    Error,
}
