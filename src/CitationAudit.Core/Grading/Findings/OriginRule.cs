using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>Is broken where the whole article has fewer independent origins than the policy asks for.</summary>
public sealed record OriginRule : FindingRule
{
    /// <summary>The fewest independent origins.</summary>
    public required int Least { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        int origins = Grading.Origins.Of(facts.Cast).Count;
        return Or(
            !facts.Statements.IsEmpty,
            !facts.Statements.IsEmpty && origins < Least ? [Raised(facts, [], facts.Statements, origins, Least)] : []);
    }
}
