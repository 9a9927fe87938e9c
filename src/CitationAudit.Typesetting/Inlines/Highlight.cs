namespace CitationAudit.Typesetting;

/// <summary>How a run of text is marked: a tint behind it, a line under it, or both.</summary>
public sealed record Highlight
{
    /// <summary>The tint behind the text, or null for none.</summary>
    public Color? Fill { get; init; }

    /// <summary>The line under the text.</summary>
    public Underline Underline { get; init; }

    /// <summary>Colour of the line under the text.</summary>
    public Color UnderlineColor { get; init; }
}
