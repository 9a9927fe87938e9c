using System.Collections.Immutable;
using CitationAudit.Extraction;

namespace CitationAudit.Grading;

/// <summary>Is broken by a sentence that runs the quotations of two speakers together.</summary>
public sealed record SpeakersRule : FindingRule
{
    /// <inheritdoc/>
    public override ImmutableArray<Finding> Find(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ImmutableArray<StatementFacts> direct =
            [.. facts.Statements.Where(statement => statement is { Statement.Form: StatementForm.Direct, Source: not null })];
        return Or(
            !direct.IsEmpty,
            direct
                .GroupBy(statement => facts.Document.Sentences(statement.Statement.Content[0]).First())
                .Where(group => group.Select(statement => statement.Source).Distinct().Count() > 1)
                .Select(group => Raised(facts, [group.Key.Span], [.. group], group.Count())));
    }
}
