using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>The judgement on one statement's sourcing. Null is <em>not assessed</em>, never a low grade.</summary>
public sealed record Grade
{
    /// <summary>Id of the statement.</summary>
    public required string Statement { get; init; }

    /// <summary>The letter as evidence of what the source says.</summary>
    public SourceLetter? Says { get; init; }

    /// <summary>The letter as evidence of what happened: the one that is printed large. Equal to <see cref="Says"/> for a source that does not speak for itself.</summary>
    public SourceLetter? Happened { get; init; }

    /// <summary>Support within this article, 1 (best) to 6 (nothing to go on).</summary>
    public int? Support { get; init; }

    /// <summary>The steps, in order, from which all three recompute.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>Where it stands on each dimension, in the dimensions' order.</summary>
    public ImmutableArray<DimensionLevel> Levels { get; init; } = [];

    /// <summary>The classroom's five questions for this statement.</summary>
    public required Imvain Imvain { get; init; }

    /// <summary>Letters and support as the reasons give them, taken in order; null where no reason sets one.</summary>
    public static (SourceLetter? Says, SourceLetter? Happened, int? Support) Recompute(IEnumerable<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        int? says = null, happened = null, support = null;
        foreach (Reason reason in reasons)
        {
            switch (reason.Target)
            {
                case GradeTarget.Says:
                    says = Move(says, reason, 0, (int)SourceLetter.E, (int)SourceLetter.F);
                    break;
                case GradeTarget.Happened:
                    happened = Move(happened, reason, 0, (int)SourceLetter.E, (int)SourceLetter.F);
                    break;
                default:
                    support = Move(support, reason, 1, 5, 6);
                    break;
            }
        }

        return ((SourceLetter?)says, (SourceLetter?)happened, support);
    }

    /// <param name="value">Where it stands.</param>
    /// <param name="reason">What moves it.</param>
    /// <param name="best">The best value.</param>
    /// <param name="worst">The worst value that a step can reach.</param>
    /// <param name="unjudged">The value that means <em>cannot be judged</em> and does not move.</param>
    private static int? Move(int? value, Reason reason, int best, int worst, int unjudged) => reason.Effect switch
    {
        ReasonEffect.Set => reason.Value,
        ReasonEffect.Cap when value is { } now => Math.Max(now, reason.Value),
        ReasonEffect.Step when value is { } now && now != unjudged => Math.Clamp(now + reason.Value, best, worst),
        _ => value,
    };
}
