using System.Collections.Immutable;

namespace CitationAudit.Typesetting;

/// <summary>A component, or the part of one that fits a page, after layout: a box with what it draws and what is in it.</summary>
internal sealed record Fragment
{
    public static Fragment Empty { get; } = new();

    public float Width { get; init; }

    public float Height { get; init; }

    public BoxKind Kind { get; init; }

    /// <summary>For a line, how far below its upper edge the letters stand.</summary>
    public float Baseline { get; init; }

    /// <summary>For a line its text in logical order.</summary>
    public string Text { get; init; } = "";

    /// <summary>Drawn before the children.</summary>
    public ImmutableArray<Ink> Inks { get; init; } = [];

    public ImmutableArray<PlacedFragment> Children { get; init; } = [];

    /// <summary>Names that links lead to, at the upper edge.</summary>
    public ImmutableArray<string> Destinations { get; init; } = [];

    /// <summary>The outline's entry for this place, or null.</summary>
    public OutlineEntry? Outline { get; init; }

    /// <summary>Notes in the margin beside this box.</summary>
    public ImmutableArray<MarginNote> MarginNotes { get; init; } = [];

    /// <summary>Notes that belong at the foot of the page which holds this box.</summary>
    public ImmutableArray<Component> Footnotes { get; init; } = [];

    /// <summary>All footnotes in this box and the boxes in it, in order.</summary>
    public IEnumerable<Component> AllFootnotes() => Footnotes.Concat(Children.SelectMany(c => c.Fragment.AllFootnotes()));
}
