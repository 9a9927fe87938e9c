namespace CitationAudit.Extraction.Model;

/// <summary>A content: its first piece and, where the cue or source stands in its middle, its second.</summary>
internal readonly record struct Pieces(Run First, Run Second)
{
    public bool Holds(int token) => First.Holds(token) || Second.Holds(token);

    public bool Meets(Run run) => First.Meets(run) || (!Second.IsEmpty && Second.Meets(run));
}
