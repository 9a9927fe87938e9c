using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The method: the scales, where the rules come from, how well the extractor was measured to do, and the limits.</summary>
public sealed class MethodSection : ISection
{
    private static readonly Tongue English = new("en", false);

    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("method");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        return
        [
            new TextBlock(strings.Text("method.what")),
            new Heading(3, strings.Text("method.letters")),
            new TextBlock(strings.Text("method.adapted")),
            Scales.Letters(strings),
            new Heading(3, strings.Text("method.support")),
            new TextBlock(strings.Text("method.within")),
            Scales.Support(strings),
            new Heading(3, strings.Text("method.steps")),
            new TextBlock(strings.Text("method.recompute")),
            .. Standards(context),
            .. Accuracy(context),
            new Heading(3, strings.Text("method.limits")),
            new ItemList(ListMarker.Bullet,
            [
                .. ((string[])["truth", "track-record", "reading", "own-voice", "registry", "overrule"])
                    .Select(limit => (ImmutableArray<Inline>)[new Words(strings.Text($"method.limit.{limit}"))]),
            ]),
        ];
    }

    private static IEnumerable<Block> Standards(SectionContext context)
    {
        Strings strings = context.Strings;
        ImmutableArray<Standard> standards = context.Report.Judgement.Policy.Standards;
        if (standards.IsEmpty)
        {
            yield break;
        }

        yield return new Heading(3, strings.Text("method.standards"));
        yield return new Table(
            strings.Text("method.standards"),
            [new Column(strings.Text("method.standard"), 3f), new Column(strings.Text("method.edition"), 2.6f), new Column(strings.Text("cover.address"), 3f)],
            [.. standards.Select(Row)]);
    }

    /// <summary>Standards are titled in English, whatever the report's language.</summary>
    private static Row Row(Standard standard) => new(
    [
        Cell.Of(new Words(standard.Title, English)),
        Cell.Of(new Words(standard.Edition, English)),
        standard.Address.Length > 0 ? Cell.Of(new Link(standard.Address, [new Words(standard.Address, English)])) : Cell.Empty,
    ]);

    private static IEnumerable<Block> Accuracy(SectionContext context)
    {
        Strings strings = context.Strings;
        if (context.Report.Accuracy is not MeasuredAccuracy accuracy)
        {
            yield break;
        }

        yield return new Heading(3, strings.Text("method.accuracy"));
        yield return new TextBlock(strings.Render(Message.Of(
            "method.accuracy-of",
            MessageArgument.Text("set", accuracy.Set),
            MessageArgument.Text("date", strings.Date(accuracy.Date)))));
        yield return new Table(
            strings.Text("method.accuracy"),
            [new Column(strings.Text("method.measure"), 4f), new Column(strings.Text("method.value"), 1f, ColumnAlign.End)],
            [
                Measure("statement-f1", accuracy.StatementF1),
                Measure("source-f1", accuracy.SourceF1),
                Measure("type-accuracy", accuracy.TypeAccuracy),
                Measure("same-source-f1", accuracy.SameSourceF1),
            ])
        {
            FirstColumnNames = true,
        };

        Row Measure(string key, double value) => new(
            [Cell.Of(strings.Text($"method.measure.{key}")), Cell.Of(strings.Percent((int)Math.Round(value * 1000), 1000))]);
    }
}
