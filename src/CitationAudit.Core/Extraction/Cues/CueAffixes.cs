using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>What may be written together with a cue.</summary>
/// <param name="Conjunctions">Conjunctions before it, longest first, in normal form (<c>و</c>, <c>ف</c>).</param>
/// <param name="Particles">Particles between conjunction and a noun, longest first (<c>ل</c>, <c>ب</c>, <c>ال</c>).</param>
/// <param name="Pronouns">Pronouns behind it, longest first (<c>هما</c>, <c>ه</c>).</param>
public sealed record CueAffixes(
    ImmutableArray<string> Conjunctions,
    ImmutableArray<string> Particles,
    ImmutableArray<string> Pronouns)
{
    /// <summary>Nothing is written together with a cue.</summary>
    public static CueAffixes None { get; } = new([], [], []);
}
