using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The marking rubric.</summary>
public sealed class RubricSection : ISection
{
    // Points that each criterion can earn; their wordings are rubric.1 … .5, with .full and .part.
    private static readonly ImmutableArray<int> Points = [10, 5, 10, 5, 5];

    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("rubric");

    /// <inheritdoc/>
    public bool IsKey => true;

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        return
        [
            new Together([new Table(
                strings.Text("rubric.caption"),
                [
                    new Column(strings.Text("rubric.criterion"), 2.4f),
                    new Column(strings.Text("rubric.full"), 3.4f),
                    new Column(strings.Text("rubric.part"), 3.4f),
                    new Column(strings.Text("rubric.points"), 1f, ColumnAlign.Middle),
                ],
                [
                    .. Points.Select((points, at) => new Row(
                    [
                        Cell.Of(new Emphasis(EmphasisKind.Strong, strings.Text($"rubric.{at + 1}"))),
                        Cell.Of(strings.Text($"rubric.{at + 1}.full")),
                        Cell.Of(strings.Text($"rubric.{at + 1}.part")),
                        Cell.Of(strings.Number(points)),
                    ])),
                    new Row([Cell.Of(new Emphasis(EmphasisKind.Strong, strings.Text("rubric.sum"))), Cell.Empty, Cell.Empty, Cell.Of(new Emphasis(EmphasisKind.Strong, strings.Number(Points.Sum())))]),
                ])
            {
                FirstColumnNames = true,
            }]),
        ];
    }
}
