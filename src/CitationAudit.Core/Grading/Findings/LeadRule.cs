using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>Is broken where all statements of the lead meet a condition: the premise rests on them.</summary>
public sealed record LeadRule : FindingRule
{
    /// <summary>The condition.</summary>
    public required Condition Breaks { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ImmutableArray<StatementFacts> lead = [.. facts.Statements.Where(statement => statement.Traits.Has(Trait.InLead))];
        bool broken = !lead.IsEmpty && lead.All(statement => statement.Meets(Breaks));
        return Or(!lead.IsEmpty, broken ? [Raised(facts, [.. lead.SelectMany(statement => statement.Words(Mark.Source)).Distinct().Order()], lead, lead.Length)] : []);
    }
}
