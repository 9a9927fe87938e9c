using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>Worksheet B: IMVAIN for chosen statements, to be filled in.</summary>
public sealed class WorksheetBSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("worksheet-b");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        ImmutableArray<string> chosen = QuestionChoice.Of(context, context.Choices.Questions);
        return
        [
            WorksheetHead.Of(strings),
            new TextBlock(strings.Text("worksheet-b.how")),
            new Table(
                strings.Text("worksheet-b.table"),
                [
                    new Column(strings.Text("worksheet-b.statement"), 3.3f),
                    .. ImvainAnswers.Columns(strings),
                    new Column(strings.Text("worksheet-b.letter"), 1.1f, ColumnAlign.Middle),
                ],
                [.. chosen.Select((id, at) => Row(context, id, at + 1))])
            {
                Ruled = true,
            },
            new WriteIn(strings.Text("worksheet-b.weakest"), 3),
        ];
    }

    private static Row Row(SectionContext context, string id, int number)
    {
        Strings strings = context.Strings;
        return new Row(
        [
            new Cell(
            [
                [new Emphasis(EmphasisKind.Quiet, $"{strings.Number(number)} · {strings.Render(Message.Of("findings.paragraph", MessageArgument.Number("number", context.Statement(id).Paragraph + 1)))}")],
                [context.Words(Excerpt.Of(context.Quoted(context.Statement(id).Content), 90))],
            ]),
            .. Enumerable.Repeat(Cell.Empty, ImvainAnswers.Questions.Length + 1),
        ])
        {
            LeastLines = 3,
        };
    }
}
