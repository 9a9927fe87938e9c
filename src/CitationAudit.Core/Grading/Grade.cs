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

    /// <summary>The classroom's five questions for this statement.</summary>
    public required Imvain Imvain { get; init; }
}
