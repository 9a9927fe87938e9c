namespace CitationAudit.Grading;

/// <summary>A side from which a policy looks at a statement's sourcing; each has levels from 0 to 3.</summary>
public enum Dimension
{
    /// <summary>How far the reader can tell who speaks.</summary>
    Identifiability,

    /// <summary>How near the source stands to the matter.</summary>
    Proximity,

    /// <summary>Whether it speaks for an interest of its own.</summary>
    Independence,

    /// <summary>Whether the reader can check it.</summary>
    Verifiability,

    /// <summary>Whether others in the article bear it out.</summary>
    Corroboration,

    /// <summary>Whether the attributing words are fair and near.</summary>
    Wording,
}
