namespace CitationAudit.Typesetting.Unicode;

/// <summary>What may happen between two characters.</summary>
internal enum LineBreakOpportunity : byte
{
    /// <summary>The line must not end here.</summary>
    None,

    /// <summary>The line may end here.</summary>
    Allowed,

    /// <summary>The line must end here.</summary>
    Mandatory,
}
