namespace CitationAudit.Training;

/// <summary>The choices about annotated cues, step by step.</summary>
internal sealed class CueChoices
{
    public Decisions CueEnds { get; } = new();

    public Decisions ContentBegins { get; } = new();

    public Decisions ContentEnds { get; } = new();

    public Decisions Pieces { get; } = new();

    public Decisions SourceBegins { get; } = new();

    public Decisions SourceEnds { get; } = new();

    public Decisions Relays { get; } = new();

    /// <summary>How many cues were looked at.</summary>
    public int Statements { get; set; }

    /// <summary>Of these, how many have a content that begins where none is looked for.</summary>
    public int OutOfReach { get; set; }
}
