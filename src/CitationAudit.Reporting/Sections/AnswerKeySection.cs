using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Sources;

namespace CitationAudit.Reporting.Sections;

/// <summary>The answer key: what the audit says to every worksheet, with reasons, what is acceptable too, and where classes go wrong.</summary>
public sealed class AnswerKeySection : ISection
{
    private const int Mistakes = 5;

    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("answer-key");

    /// <inheritdoc/>
    public bool IsKey => true;

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        ImmutableArray<string> chosen = QuestionChoice.Of(context, context.Choices.Questions);
        return
        [
            new TextBlock(strings.Text("key.how")),
            new Heading(3, strings.Text("section.worksheet-a")),
            new Table(
                strings.Text("worksheet-a.table"),
                [
                    new Column(strings.Text("worksheet-a.words"), 3f),
                    new Column(strings.Text("worksheet-a.family"), 2.4f),
                    new Column(strings.Text("register.named"), 1.2f, ColumnAlign.Middle),
                    new Column(strings.Text("key.also"), 2.6f),
                    new Column(strings.Text("register.statements"), 1.6f),
                ],
                [.. context.Report.Cast.Sources.Select(source => OfSource(context, source))]),
            new Heading(3, strings.Text("section.worksheet-b")),
            new Table(
                strings.Text("worksheet-b.table"),
                [
                    new Column(strings.Text("worksheet-b.statement"), 3.3f),
                    .. ImvainAnswers.Columns(strings),
                    new Column(strings.Text("worksheet-b.letter"), 1.1f, ColumnAlign.Middle),
                ],
                [.. chosen.Select((id, at) => OfStatement(context, id, at + 1))]),
            .. Rewritten(context),
            new Heading(3, strings.Text("key.mistakes")),
            new ItemList(
                ListMarker.Bullet,
                [.. Enumerable.Range(1, Mistakes).Select(mistake => (ImmutableArray<Inline>)[new Words(strings.Text($"key.mistake.{mistake}"))])]),
        ];
    }

    private static Row OfSource(SectionContext context, Source source)
    {
        Strings strings = context.Strings;
        string family = context.Family(source.Type.Value);
        return new Row(
        [
            Cell.Of(context.Words(source.Name)),
            new Cell(
            [
                [new NumberMark("", MarkStyle.Of(family), strings.Text($"family.{family}"), null), new Words(" " + strings.Text($"family.{family}"))],
                [new Emphasis(EmphasisKind.Quiet, strings.Text($"type.{source.Type.Value}"))],
            ]),
            Cell.Of(strings.Text(source.Named is null ? "answer.untold" : source.Named.Value ? "answer.yes" : "answer.no")),
            source.SecondType is string second ? Cell.Of(strings.Text($"type.{second}")) : Cell.Empty,
            new Cell([context.Marks(context.Report.Cast.Attributions.Where(attribution => attribution.Source == source.Id).Select(attribution => attribution.Statement), MarkTarget.None)]),
        ]);
    }

    private static Row OfStatement(SectionContext context, string id, int number)
    {
        Strings strings = context.Strings;
        Grade grade = context.Grade(id);
        return new Row(
        [
            new Cell(
            [
                [new Emphasis(EmphasisKind.Quiet, $"{strings.Number(number)} · {strings.Render(Message.Of("findings.paragraph", MessageArgument.Number("number", context.Statement(id).Paragraph + 1)))}")],
                [context.Words(Excerpt.Of(context.Quoted(context.Statement(id).Content), 90))],
            ]),
            .. ImvainAnswers.Cells(strings, grade.Imvain),
            Cell.Of(new Emphasis(EmphasisKind.Grade, context.Letter(grade.Happened))),
        ])
        {
            Below = LedgerSection.Reasons(context, grade),
        };
    }

    private static IEnumerable<Block> Rewritten(SectionContext context)
    {
        Strings strings = context.Strings;
        yield return new Heading(3, strings.Text("section.worksheet-c"));
        if (WorksheetCSection.Weakest(context) is Statement weak)
        {
            Message? mend = context.Report.Judgement.Findings.FirstOrDefault(finding => finding.Statements.Contains(weak.Id) && finding.Mend is not null)?.Mend;
            yield return new TextBlock(ParagraphKind.Body,
            [
                new Emphasis(EmphasisKind.Strong, strings.Text("worksheet-c.rewrite") + ": "),
                new Words(strings.Text("key.rewrite") + (mend is null ? "" : " " + strings.Sentence(mend))),
            ]);
        }

        if (WorksheetCSection.Farthest(context) is Statement far)
        {
            Attribution attribution = context.Attribution(far.Id);
            List<Inline> chain = [new Emphasis(EmphasisKind.Strong, strings.Text("worksheet-c.trace") + ": "), context.Words(Excerpt.Of(context.Article.Outlet ?? context.Title, 40))];
            foreach (string relay in attribution.Relays.Reverse())
            {
                chain.Add(new Words(strings.Text("key.from")));
                chain.Add(context.Words(context.Source(relay).Name));
            }

            chain.Add(new Words(strings.Text("key.from")));
            chain.Add(context.SourceOf(far.Id) is Source origin ? context.Words(origin.Name) : new Words(strings.Text("type.impersonal")));
            chain.Add(new Words(". " + strings.Text("key.trace")));
            yield return new TextBlock(ParagraphKind.Body, [.. chain]);
        }
    }
}
