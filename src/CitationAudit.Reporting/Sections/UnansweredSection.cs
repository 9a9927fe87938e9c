using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Sections;

/// <summary>What nobody answers for: the checkable sentences in the author's own voice.</summary>
public sealed class UnansweredSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("unanswered").With("most", 10000);

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        ImmutableArray<SentenceStanding> open =
            [.. context.Report.Standings.Where(standing => standing.Standing == Standing.Unanswered)];
        if (open.IsEmpty)
        {
            return [new TextBlock(strings.Text("unanswered.none"))];
        }

        int most = options.Number("most", int.MaxValue);
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(strings.Count("unanswered.lead", open.Length)));
        blocks.Add(new Table(
            strings.Text("unanswered.caption"),
            [
                new Column(strings.Text("unanswered.paragraph"), 0.7f, ColumnAlign.Middle, strings.Text("unanswered.paragraph-spoken")),
                new Column(strings.Text("unanswered.sentence"), 6f),
                new Column(strings.Text("unanswered.why"), 3f),
            ],
            [.. open.Take(most).Select(standing => Row(context, standing))]));
        if (open.Length > most)
        {
            blocks.Add(new TextBlock(ParagraphKind.Small, strings.Count("unanswered.more", open.Length - most)));
        }

        return blocks.ToImmutable();
    }

    private static Row Row(SectionContext context, SentenceStanding standing)
    {
        Sentence sentence = context.Report.Document.Sentences[standing.Sentence];
        return new Row(
        [
            Cell.Of(context.ParagraphNumber(sentence.Paragraph)),
            Cell.Of(context.Words(context.Quoted([sentence.Span]))),
            Cell.Of(new Emphasis(EmphasisKind.Quiet, context.Strings.Sentence(standing.Why))),
        ]);
    }
}
