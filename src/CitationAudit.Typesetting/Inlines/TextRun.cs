namespace CitationAudit.Typesetting;

/// <summary>
/// Text in one style. A line feed in it ends the line. Runs may begin and end inside a word: marks and colours over a part
/// of a word keep its joins.
/// </summary>
/// <param name="Text">The text in logical order; anything is allowed, the empty string too.</param>
/// <param name="Style">How its letters look.</param>
public sealed record TextRun(string Text, TypeStyle Style) : Inline
{
    /// <summary>Where a click leads, or null.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>How the text is marked, or null.</summary>
    public Highlight? Highlight { get; init; }

    /// <summary>
    /// Whether the run is a bidi isolate (UAX #9, FSI): grades, codes and Latin names inside Arabic need it, otherwise
    /// "B+" turns into "+B".
    /// </summary>
    public bool Isolated { get; init; }
}
