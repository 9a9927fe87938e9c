using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>Wording: the words that attribute, as the article uses them, and what the rules say of loaded and doubting ones.</summary>
public sealed class WordingSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("wording");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        ImmutableArray<Row> cues =
        [
            .. context.Report.Statements
                .Where(statement => !statement.Cue.IsEmpty)
                .GroupBy(statement => context.Quoted(statement.Cue), StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.First().Cue[0].Start)
                .Select(group => Row(context, group)),
        ];
        if (cues.IsEmpty)
        {
            blocks.Add(new TextBlock(strings.Text("wording.none")));
            return blocks.ToImmutable();
        }

        blocks.Add(new TextBlock(strings.Text("wording.how")));
        blocks.Add(new Table(
            strings.Text("wording.caption"),
            [
                new Column(strings.Text("wording.word"), 2f),
                new Column(strings.Text("wording.act"), 1.4f),
                new Column(strings.Text("wording.times"), 0.9f, ColumnAlign.Middle),
                new Column(strings.Text("wording.statements"), 2.4f),
                new Column(strings.Text("wording.remark"), 4f),
            ],
            cues));
        return blocks.ToImmutable();
    }

    private static Row Row(SectionContext context, IGrouping<string, Statement> group)
    {
        Strings strings = context.Strings;

        // At a sentence's beginning it has a capital that is not its own.
        string word = group.Select(statement => context.Quoted(statement.Cue)).OrderBy(quoted => char.IsUpper(quoted[0])).First();
        return new Row(
        [
            Cell.Of(context.Words(word)),
            Cell.Of(strings.Text($"act.{group.First().Act.ToString().ToLowerInvariant()}")),
            Cell.Of(strings.Number(group.Count())),
            new Cell([context.Marks(group.Select(statement => statement.Id), MarkTarget.Ledger)]),
            new Cell([.. Remarks(context, group)]),
        ]);
    }

    /// <summary>Findings that lie on the very words that attribute.</summary>
    private static IEnumerable<ImmutableArray<Inline>> Remarks(SectionContext context, IGrouping<string, Statement> group) => context.Report.Judgement.Findings
        .Where(finding => finding.Status == FindingStatus.Raised && group.Any(statement => statement.Cue.Any(cue => finding.Spans.Any(span => cue.Contains(span) || span == cue))))
        .Select(finding => (ImmutableArray<Inline>)[new Code(finding.Rule), new Words(" " + context.Strings.Sentence(finding.Why))])
        .Take(2);
}
