using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>A rule of a language pack about source phrases: words, where they count, and what they tell.</summary>
/// <param name="Id">Stable id, such as <c>ar.type.ministry</c>; it stands in the evidence.</param>
/// <param name="Place">Where the words count.</param>
/// <param name="Type">Id of the source type that they speak for, or null.</param>
/// <param name="Marks">What else they tell.</param>
/// <param name="Terms">The words or word sequences, alternatives spelt out.</param>
/// <param name="Match">Phrases in which it must fire, with the words that it must cover in square brackets.</param>
/// <param name="Reject">Phrases in which it must not fire.</param>
public sealed record SourceRule(
    string Id,
    RulePlace Place,
    string? Type,
    ImmutableArray<SourceMark> Marks,
    ImmutableArray<string> Terms,
    ImmutableArray<SourceExample> Match,
    ImmutableArray<SourceExample> Reject);
