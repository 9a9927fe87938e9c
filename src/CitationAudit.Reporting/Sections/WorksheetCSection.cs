using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>Worksheet C: rewrite a weak attribution, and trace a claim to its origin.</summary>
public sealed class WorksheetCSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("worksheet-c");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(WorksheetHead.Of(strings));
        if (Weakest(context) is Statement weak)
        {
            blocks.Add(new Heading(3, strings.Text("worksheet-c.rewrite")));
            blocks.Add(new TextBlock(strings.Text("worksheet-c.rewrite-how")));
            blocks.Add(Sentence(context, weak));
            blocks.Add(new WriteIn(strings.Text("worksheet-c.new"), 3));
        }

        if (Farthest(context) is Statement far)
        {
            blocks.Add(new Heading(3, strings.Text("worksheet-c.trace")));
            blocks.Add(new TextBlock(strings.Text("worksheet-c.trace-how")));
            blocks.Add(Sentence(context, far));
            blocks.Add(new ItemList(ListMarker.Number,
            [
                .. ((string[])["worksheet-c.trace.article", "worksheet-c.trace.relay", "worksheet-c.trace.origin", "worksheet-c.trace.knows"])
                    .Select(step => (ImmutableArray<Inline>)[new Words(strings.Text(step) + " "), new Gap(34)]),
            ]));
        }

        return blocks.Count > 1 ? blocks.ToImmutable() : [];
    }

    /// <summary>The statement with the weakest source that has one in words: it has most to gain from being rewritten.</summary>
    internal static Statement? Weakest(SectionContext context) => context.Report.Statements
        .Where(statement => !statement.Source.IsEmpty && context.Report.SourceTypes.TryGetValue(context.Attribution(statement.Id).Type, out var type) && type.Unnamed)
        .OrderByDescending(statement => (int?)context.Grade(statement.Id).Happened ?? 6)
        .ThenBy(statement => statement.Content[0].Start)
        .FirstOrDefault();

    /// <summary>The statement that came through most hands; where none was relayed, one from a medium.</summary>
    internal static Statement? Farthest(SectionContext context) => context.Report.Statements
        .OrderByDescending(statement => context.Attribution(statement.Id).Relays.Length)
        .ThenByDescending(statement => context.Report.SourceTypes.TryGetValue(context.Attribution(statement.Id).Type, out var type) && type.Medium)
        .ThenByDescending(statement => QuestionChoice.Difficulty(context, statement))
        .ThenBy(statement => statement.Content[0].Start)
        .FirstOrDefault();

    private static Quote Sentence(SectionContext context, Statement statement) =>
        new([context.Words(Excerpt.Of(context.Quoted([statement.Extent]), 420))], context.ArticleTongue);
}
