namespace CitationAudit.Typesetting;

/// <summary>A part of a document with pages of its own: a cover, a body, a key. It begins on a new page.</summary>
/// <param name="Body">What is in it; an empty body makes one empty page.</param>
public sealed record PageSection(Component Body)
{
    /// <summary>The sheet and its margins.</summary>
    public PageSetup Page { get; init; } = new();

    /// <summary>Stands at the top of every page, or null.</summary>
    public Component? Header { get; init; }

    /// <summary>Stands at the foot of every page, or null.</summary>
    public Component? Footer { get; init; }
}
