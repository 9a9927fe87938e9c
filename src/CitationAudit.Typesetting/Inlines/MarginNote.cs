namespace CitationAudit.Typesetting;

/// <summary>A short text that stands in the outer margin, beside the line that holds this place.</summary>
/// <param name="Text">The text, a number as a rule.</param>
/// <param name="Style">How it looks.</param>
public sealed record MarginNote(string Text, TypeStyle Style) : Inline
{
    /// <summary>Where a click leads, or null.</summary>
    public LinkTarget? Link { get; init; }
}
