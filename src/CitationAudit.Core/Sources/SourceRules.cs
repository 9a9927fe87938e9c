using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>What the tool knows of one language's sources: a part of its pack.</summary>
/// <param name="Rules">The rules, in the pack's order.</param>
/// <param name="Places">States, capitals and adjectives of nationality.</param>
/// <param name="HeadLast">True where the head noun ends its phrase's first part (English), false where it begins it (Arabic).</param>
/// <param name="Capitals">True where names begin with capital letters.</param>
/// <param name="Area">ISO 3166 codes of the states whose first language it is: for an outlet of unknown country, what is certainly foreign.</param>
/// <param name="Models">The trained weights by name: <c>type</c>, <c>link</c>, <c>hidden</c>, <c>name</c>.</param>
public sealed record SourceRules(
    ImmutableArray<SourceRule> Rules,
    ImmutableArray<PlaceName> Places,
    bool HeadLast,
    bool Capitals,
    ImmutableHashSet<string> Area,
    ImmutableDictionary<string, LinearModel> Models)
{
    /// <summary>Well-known people by kind; none in a pack that lists none.</summary>
    public ImmutableArray<NameGroup> Names { get; init; } = [];

    /// <summary>The kinds of nouns, by the keys of the words (see <see cref="WordKey"/>).</summary>
    public IReadOnlyDictionary<string, NounKind> Nouns { get; init; } = ImmutableDictionary<string, NounKind>.Empty;

    /// <summary>Words that end a personal name where they are spelt just so and no given name follows (<c>على</c>).</summary>
    public ImmutableHashSet<string> NameEnds { get; init; } = [];

    /// <summary>What keeps a mention from an entity whatever the trained ranking says.</summary>
    public ImmutableHashSet<LinkBarrier> Barriers { get; init; } = [];

    /// <summary>Rules of no language: every source is as its phrase stands, and none has a type of its own.</summary>
    public static SourceRules None { get; } = new([], [], true, false, [], ImmutableDictionary<string, LinearModel>.Empty);
}
