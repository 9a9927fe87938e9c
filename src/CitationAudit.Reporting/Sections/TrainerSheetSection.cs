using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The sheet for the trainer: aims, what is needed, and the steps with their minutes.</summary>
public sealed class TrainerSheetSection : ISection
{
    private const int Aims = 4;

    // Minutes of the steps; together a lesson of an hour. Their wordings are trainer.step.1 … .6.
    private static readonly ImmutableArray<int> Minutes = [5, 10, 15, 15, 10, 5];

    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("trainer-sheet");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        return
        [
            new TextBlock(ParagraphKind.Lead, strings.Text("trainer.what")),
            new Heading(3, strings.Text("trainer.aims")),
            new ItemList(ListMarker.Bullet, [.. Enumerable.Range(1, Aims).Select(aim => (ImmutableArray<Inline>)[new Words(strings.Text($"trainer.aim.{aim}"))])]),
            new Heading(3, strings.Text("trainer.needed")),
            new TextBlock(strings.Text("trainer.needed-list")),
            new Heading(3, strings.Count("trainer.steps", Minutes.Sum())),
            new Table(
                strings.Text("trainer.steps-caption"),
                [
                    new Column(strings.Text("trainer.minutes"), 1f, ColumnAlign.Middle),
                    new Column(strings.Text("trainer.step"), 7f),
                    new Column(strings.Text("trainer.sheet"), 2.4f),
                ],
                [.. Minutes.Select((minutes, at) => Step(strings, minutes, at + 1))]),
            new Note(NoteKind.Plain, [new TextBlock(strings.Text("trainer.fair"))]),
        ];
    }

    private static Row Step(Strings strings, int minutes, int step) => new(
    [
        Cell.Of(strings.Number(minutes)),
        Cell.Of(strings.Text($"trainer.step.{step}")),
        Cell.Of(new Emphasis(EmphasisKind.Quiet, strings.Text($"trainer.sheet.{step}"))),
    ]);
}
