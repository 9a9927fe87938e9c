using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>One speaker through the whole article: a person, a body, a medium, a document, or an unnamed source.</summary>
public sealed record Source
{
    /// <summary><c>E1</c>, <c>E2</c> … in the order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>The shortest full form of the name as written in the article (or of the description, where it has no name).</summary>
    public required string Name { get; init; }

    /// <summary>Id of the source type (see <see cref="SourceType"/>), with its evidence.</summary>
    public required Fact<string> Type { get; init; }

    /// <summary>The type that came second, where it was close; null otherwise.</summary>
    public string? SecondType { get; init; }

    /// <summary>Whether the source is named; null where it cannot be said.</summary>
    public Fact<bool>? Named { get; init; }

    /// <summary>True for a plural (<c>مصادر</c>, <c>officials</c>): an unknown number of people.</summary>
    public bool Plural { get; init; }

    /// <summary>Every mention, in text order.</summary>
    public ImmutableArray<Alias> Aliases { get; init; } = [];

    /// <summary>Title, office or description as written (<c>وزير الخارجية</c>, <c>professor of law</c>).</summary>
    public Fact<string>? Role { get; init; }

    /// <summary>The body that a person speaks for or belongs to, as written.</summary>
    public Fact<string>? Body { get; init; }

    /// <summary>Id of that body where it is itself a source of the article.</summary>
    public string? BodySource { get; init; }

    /// <summary>Why it is unnamed, where the text says so.</summary>
    public Fact<AnonymityReason>? AnonymityReason { get; init; }

    /// <summary>Whether its country is not the outlet's; null where either is unknown.</summary>
    public Fact<bool>? Foreign { get; init; }

    /// <summary>ISO 3166 two-letter code of its country, where known.</summary>
    public Fact<string>? Country { get; init; }

    /// <summary>Whether it holds its office no more.</summary>
    public Fact<bool>? Former { get; init; }

    /// <summary>The registry entry for the outlet that it is, valid on the article's date; null where it is none.</summary>
    public RegistryFact? Registry { get; init; }
}
