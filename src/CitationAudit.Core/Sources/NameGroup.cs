using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>Well-known people of one kind: what most readers know of a name that an article leaves without a title.</summary>
/// <param name="Kind">The kind (<c>us-senator</c>), for the trained weights to tell apart.</param>
/// <param name="Type">The source type that its members mostly have.</param>
/// <param name="Names">Full names; a name of one word is known without a given name.</param>
public sealed record NameGroup(string Kind, string Type, ImmutableArray<string> Names)
{
    /// <summary>The first day on which it holds; null for always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it holds; null for still.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>True where it holds on a day; an article without a date is taken for a recent one.</summary>
    public bool Holds(DateOnly? date) => date is { } day ? !(day < From) && !(day > Until) : Until is null;
}
