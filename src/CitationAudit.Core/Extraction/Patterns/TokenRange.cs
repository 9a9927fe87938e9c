namespace CitationAudit.Extraction;

/// <summary>A half-open range of a document's tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last one.</param>
internal readonly record struct TokenRange(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - First;

    /// <summary>True where it holds none.</summary>
    public bool IsEmpty => End <= First;
}
