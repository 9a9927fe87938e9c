using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>Worksheet A: underline whoever speaks, and classify them.</summary>
public sealed class WorksheetASection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("worksheet-a").With("rows", 40);

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        return
        [
            WorksheetHead.Of(strings),
            new ItemList(ListMarker.Number, [[new Words(strings.Text("worksheet-a.step.1"))], [new Words(strings.Text("worksheet-a.step.2"))], [new Words(strings.Text("worksheet-a.step.3"))]]),
            new Note(NoteKind.Plain, [new TextBlock(ParagraphKind.Small, [.. Families(context)])]),
            new Table(
                strings.Text("worksheet-a.table"),
                [
                    new Column(strings.Text("worksheet-a.words"), 4f),
                    new Column(strings.Text("unanswered.paragraph"), 1f, ColumnAlign.Middle, strings.Text("unanswered.paragraph-spoken")),
                    new Column(strings.Text("worksheet-a.family"), 2.2f),
                    new Column(strings.Text("register.named"), 1.2f, ColumnAlign.Middle),
                ],
                [.. Enumerable.Range(0, Math.Max(1, options.Number("rows", 10))).Select(_ => new Row([Cell.Empty, Cell.Empty, Cell.Empty, Cell.Empty]) { LeastLines = 2 })])
            {
                Ruled = true,
            },
        ];
    }

    private static IEnumerable<Inline> Families(SectionContext context)
    {
        yield return new Words(context.Strings.Text("worksheet-a.families") + " ");
        foreach (Inline inline in ArticleSection.Legend(context))
        {
            yield return inline;
        }
    }
}
