using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>What the judgement of sentences must know of a language.</summary>
/// <param name="Invitations">Openings of sentences that invite the reader to something (<c>اقرأ أيضا</c>, <c>read more</c>), each as words in normal form.</param>
/// <param name="Silences">
/// Notes that somebody was asked and did not answer (<c>لم يرد … للتعليق</c>, <c>declined to comment</c>) or that something is not known
/// (<c>لم يتضح</c>): each as the runs of words, in normal form, that stand in this order with any words between the runs.
/// </param>
/// <param name="Dates">Names of days and months and other words of a date line, in normal form.</param>
/// <param name="Credits">Words that name an agency or desk in a credit line (<c>واس</c>, <c>reuters</c>), in normal form.</param>
/// <param name="Relatives">Words that open a clause about the noun before them (<c>who</c>, <c>الذي</c>), in normal form: behind a source, it describes the source.</param>
public sealed record StandingWords(
    ImmutableArray<ImmutableArray<string>> Invitations,
    ImmutableArray<ImmutableArray<ImmutableArray<string>>> Silences,
    FrozenSet<string> Dates,
    FrozenSet<string> Credits,
    FrozenSet<string> Relatives)
{
    /// <summary>No word.</summary>
    public static StandingWords None { get; } = new([], [], FrozenSet<string>.Empty, FrozenSet<string>.Empty, FrozenSet<string>.Empty);
}
