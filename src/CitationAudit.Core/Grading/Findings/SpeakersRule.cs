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
                .GroupBy(statement => facts.Document.Sentences[SentenceOf(facts, statement)])
                .Where(group => group.Select(statement => statement.Source).Distinct().Count() > 1)
                .Select(group => Raised(facts, [group.Key.Span], [.. group], group.Count())));
    }

    private static int SentenceOf(ArticleFacts facts, StatementFacts statement)
    {
        int start = statement.Statement.Content[0].Start;
        int last = facts.Document.Paragraphs[statement.Statement.Paragraph].FirstSentence;
        while (last + 1 < facts.Document.Sentences.Length && facts.Document.Sentences[last + 1].Span.Start <= start)
        {
            last++;
        }

        return last;
    }
}
