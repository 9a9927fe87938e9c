namespace CitationAudit;

/// <summary>How a message's argument is rendered.</summary>
public enum MessageArgumentKind
{
    /// <summary>As it is.</summary>
    Text,

    /// <summary>As a number in the report's digits.</summary>
    Number,

    /// <summary>By its own wording in the report's language.</summary>
    Term,
}
