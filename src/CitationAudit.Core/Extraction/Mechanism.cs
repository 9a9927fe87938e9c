namespace CitationAudit.Extraction;

/// <summary>What found a statement.</summary>
public enum Mechanism
{
    /// <summary>A pattern of the language pack.</summary>
    Pattern,

    /// <summary>The language's trained model.</summary>
    Model,

    /// <summary>A person: given or corrected by hand.</summary>
    Person,
}
