namespace CitationAudit.Reporting.Blocks;

/// <summary>How words stand out.</summary>
public enum EmphasisKind
{
    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Slanted where the script has it.</summary>
    Slanted,

    /// <summary>Smaller and greyer: secondary.</summary>
    Quiet,

    /// <summary>A grade: large and bold.</summary>
    Grade,
}
