using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The card of the scale, of IMVAIN and of the words to look for, on one page.</summary>
public sealed class ScaleCardSection : ISection
{
    private static readonly ImmutableArray<string> CueKinds = ["neutral", "boosting", "doubting", "hiding"];

    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("scale-card");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        return
        [
            new Heading(3, strings.Text("card.imvain")),
            new Table(
                strings.Text("card.imvain"),
                [new Column(strings.Text("card.letter"), 0.7f, ColumnAlign.Middle), new Column(strings.Text("card.better"), 2.2f), new Column(strings.Text("card.ask"), 5f)],
                [.. ImvainAnswers.Questions.Select(question => Imvain(strings, question))])
            {
                FirstColumnNames = true,
            },
            new Heading(3, strings.Text("method.letters")),
            Scales.Letters(strings),
            new Heading(3, strings.Text("method.support")),
            Scales.Support(strings),
            new Heading(3, strings.Text("card.words")),
            new Table(
                strings.Text("card.words"),
                [new Column(strings.Text("card.kind"), 2.2f), new Column(strings.Text("card.examples"), 6f)],
                [.. CueKinds.Select(kind => new Row([Cell.Of(new Emphasis(EmphasisKind.Strong, strings.Text($"card.words.{kind}"))), Cell.Of(strings.Text($"card.words.{kind}.examples"))]))])
            {
                FirstColumnNames = true,
            },
        ];
    }

    private static Row Imvain(Strings strings, string question) => new(
    [
        Cell.Of(new Emphasis(EmphasisKind.Strong, [new Code(strings.Text($"card.{question}.letter"))])),
        Cell.Of(new Emphasis(EmphasisKind.Strong, strings.Label($"card.{question}"))),
        Cell.Of(strings.Text($"card.{question}.ask")),
    ]);
}
