using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The panel: figures and small charts.</summary>
public sealed class PanelSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("panel").WithFlag("words").WithFlag("letters").WithFlag("imvain");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        Summary summary = context.Report.Judgement.Summary;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Figures(
        [
            new(strings.Number(summary.Statements), strings.Count("panel.statements", summary.Statements)),
            new(strings.Number(summary.IndependentOrigins), strings.Count("panel.origins", summary.IndependentOrigins)),
            new(strings.Percent(summary.Statements - summary.NamedStatements, summary.Statements), strings.Text("panel.unnamed")),
            new(strings.Percent(summary.UnansweredWords, summary.Words), strings.Text("panel.unanswered")),
        ]));
        BarChart families = new(strings.Text("panel.by-family"), [.. summary.Families.Select(share => Family(strings, share, summary.Statements, share.Statements))]);
        ImmutableArray<Block> lead = [new TextBlock(ParagraphKind.Label, strings.Text("panel.lead")), new TextBlock(Lead(strings, summary))];
        bool withWords = options.Flag("words", true);
        blocks.Add(new Columns([new ColumnPart(1, [families]), new ColumnPart(1, withWords ? [ByWords(strings, summary)] : lead)]));
        if (options.Flag("imvain", true) && !summary.Imvain.IsDefaultOrEmpty)
        {
            blocks.Insert(context.Report.Judgement.Policy.ImvainFirst ? 1 : blocks.Count, Imvain(strings, summary));
        }

        if (context.Choices.Overall && summary.Overall is int overall)
        {
            blocks.Add(new TextBlock(ParagraphKind.Body,
            [
                new Emphasis(EmphasisKind.Strong, strings.Render(Message.Of("panel.overall", MessageArgument.Number("score", overall)))),
                new Words(" " + strings.Text("policy.overall")),
            ]));
        }

        if (options.Flag("letters", true))
        {
            blocks.Add(new Columns(
            [
                new ColumnPart(1, [new BarChart(strings.Text("panel.by-letter"), [.. summary.Letters.Select(count => Letter(context, count))])]),
                new ColumnPart(1, withWords ? lead : []),
            ]));
        }

        return blocks.ToImmutable();
    }

    private static BarChart ByWords(Strings strings, Summary summary)
    {
        int words = summary.Families.Sum(share => share.Words);
        return new BarChart(strings.Text("panel.by-words"), [.. summary.Families.Select(share => Family(strings, share, words, share.Words))]);
    }

    private static Table Imvain(Strings strings, Summary summary) => new(
        strings.Text("panel.imvain"),
        [
            new Column(strings.Text("panel.imvain"), 4f),
            new Column(strings.Text("imvain.yes"), 1f, ColumnAlign.Middle),
            new Column(strings.Text("imvain.no"), 1f, ColumnAlign.Middle),
            new Column(strings.Text("imvain.untold"), 1.6f, ColumnAlign.Middle),
        ],
        [
            .. summary.Imvain.Select(count => new Row(
            [
                Cell.Of(strings.Label($"imvain.{count.Question.ToString().ToLowerInvariant()}")),
                Cell.Of(strings.Number(count.Yes)),
                Cell.Of(strings.Number(count.No)),
                Cell.Of(strings.Number(count.Untold)),
            ])),
        ])
    {
        FirstColumnNames = true,
    };

    private static string Lead(Strings strings, Summary summary) => summary.LeadStatements == 0
        ? strings.Text("panel.lead-none")
        : strings.Render(Message.Of(
            "panel.lead-rests",
            MessageArgument.Number("statements", summary.LeadStatements),
            MessageArgument.Number("unnamed", summary.LeadUnnamedStatements)));

    private static Bar Family(Strings strings, FamilyShare share, int whole, int part) => new(
        strings.Label($"family.{share.Family}"),
        whole == 0 ? 0 : (double)part / whole,
        $"{strings.Number(part)} · {strings.Percent(part, whole)}",
        MarkStyle.Of(share.Family));

    private static Bar Letter(SectionContext context, LetterCount count)
    {
        Strings strings = context.Strings;
        int whole = context.Report.Judgement.Summary.Statements;
        string label = count.Letter is SourceLetter letter
            ? $"{letter} · {strings.Text($"letter.{letter}")}"
            : strings.Label("letter.none");
        return new Bar(label, whole == 0 ? 0 : (double)count.Statements / whole, strings.Number(count.Statements), null);
    }
}
