namespace CitationAudit.Extraction;

/// <summary>The subjects that a verb form agrees with; none where the form does not tell.</summary>
[Flags]
public enum Agreement
{
    /// <summary>Any.</summary>
    None = 0,

    /// <summary>Masculine.</summary>
    Masculine = 1,

    /// <summary>Feminine.</summary>
    Feminine = 2,

    /// <summary>One.</summary>
    Singular = 4,

    /// <summary>Many; in English the base form, which auxiliaries take too.</summary>
    Plural = 8,

    /// <summary>The speaker.</summary>
    First = 16,
}
