namespace CitationAudit.Extraction.Model;

/// <summary>A half-open range of a document's tokens; empty where it stands for nothing.</summary>
internal readonly record struct Run(int First, int End)
{
    /// <summary>No tokens.</summary>
    public static Run None => new(-1, -1);

    public bool IsEmpty => End <= First;

    public int Length => End - First;

    public bool Holds(int token) => token >= First && token < End;

    public bool Meets(Run other) => First < other.End && other.First < End;
}
