using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>Well-known people of one kind: what most readers know of a name that an article leaves without a title.</summary>
/// <param name="Kind">The kind (<c>us-senator</c>), for the trained weights to tell apart.</param>
/// <param name="Type">The source type that its members mostly have.</param>
/// <param name="Names">Full names; a name of one word is known without a given name.</param>
public sealed record NameGroup(string Kind, string Type, ImmutableArray<string> Names);
