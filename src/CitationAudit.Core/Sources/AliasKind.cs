namespace CitationAudit.Sources;

/// <summary>How a mention points to its source.</summary>
public enum AliasKind
{
    /// <summary>A name in full or in part.</summary>
    Name,

    /// <summary>A title or description alone (<c>الوزير</c>, <c>the agency</c>, <c>the same source</c>).</summary>
    Description,

    /// <summary>A pronoun (<c>he</c>, <c>قوله</c>).</summary>
    Pronoun,
}
