using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>What the judgement of sentences must know of a language.</summary>
/// <param name="Invitations">Openings of sentences that invite the reader to something (<c>اقرأ أيضا</c>, <c>read more</c>), each as words in normal form.</param>
/// <param name="Dates">Names of days and months and other words of a date line, in normal form.</param>
/// <param name="Credits">Words that name an agency or desk in a credit line (<c>واس</c>, <c>reuters</c>), in normal form.</param>
public sealed record StandingWords(
    ImmutableArray<ImmutableArray<string>> Invitations,
    FrozenSet<string> Dates,
    FrozenSet<string> Credits)
{
    /// <summary>Phrases that say that somebody did not answer the outlet (<c>did not respond to</c>), each as words in normal form.</summary>
    public ImmutableArray<ImmutableArray<string>> Silences { get; init; } = [];

    /// <summary>No word.</summary>
    public static StandingWords None { get; } = new([], FrozenSet<string>.Empty, FrozenSet<string>.Empty);
}
