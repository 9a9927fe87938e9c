using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Is broken by statements of which a condition holds.</summary>
public sealed record StatementRule : FindingRule
{
    /// <summary>The statements to which the rule applies.</summary>
    public required Condition Applies { get; init; }

    /// <summary>Of these, the statements that break it.</summary>
    public required Condition Breaks { get; init; }

    /// <summary>The words to mark.</summary>
    public required Mark Mark { get; init; }

    /// <summary>True for one finding per source with all its statements, false for one per statement.</summary>
    public required bool PerSource { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ImmutableArray<StatementFacts> applying = [.. facts.Statements.Where(statement => statement.Meets(Applies))];
        return Or(
            !applying.IsEmpty,
            applying
                .Where(statement => statement.Meets(Breaks))
                .GroupBy(statement => PerSource && statement.Source is { } source ? source.Id : statement.Statement.Id, StringComparer.Ordinal)
                // One source is quoted by its first mention: the others are the same source.
                .Select(group => Raised(facts, Words([.. group]), [.. group], group.Count(), quoted: PerSource ? Words(group.First()) : default)));
    }

    private ImmutableArray<TextSpan> Words(ImmutableArray<StatementFacts> statements) =>
        [.. statements.SelectMany(statement => Words(statement)).Distinct().Order()];

    private ImmutableArray<TextSpan> Words(StatementFacts statement)
    {
        ImmutableArray<TextSpan> shown = Mark == Mark.Evidence ? Breaks.Spans(statement.Traits) : [];
        shown = Mark == Mark.Evidence && shown.IsEmpty ? Applies.Spans(statement.Traits) : shown;
        return shown.IsEmpty ? statement.Words(Mark == Mark.Evidence ? Mark.Source : Mark) : shown;
    }
}
