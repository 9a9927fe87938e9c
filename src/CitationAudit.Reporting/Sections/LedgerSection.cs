using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Sources;

namespace CitationAudit.Reporting.Sections;

/// <summary>The ledger: every statement, who answers for it, its grade and the reasons in words.</summary>
public sealed class LedgerSection : ISection
{
    // Longer contents are cut: the whole of them stands, marked, in the article.
    private const int LongestExcerpt = 220;
    private const int LongestName = 48;

    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("ledger").With("most", 10000).WithFlag("brief");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        if (context.Report.Statements.IsEmpty)
        {
            return [new TextBlock(strings.Text("ledger.none"))];
        }

        int most = options.Number("most", int.MaxValue);
        bool brief = options.Flag("brief", false);
        Table table = new(
            strings.Text("ledger.caption"),
            [
                new Column(strings.Text("ledger.number"), 0.6f, ColumnAlign.Middle, strings.Text("ledger.number-spoken")),
                new Column(strings.Text("ledger.who"), 2.4f),
                new Column(strings.Text("ledger.what"), 5.2f),
                new Column(strings.Text("ledger.happened"), 1.2f, ColumnAlign.Middle),
                new Column(strings.Text("ledger.says"), 0.95f, ColumnAlign.Middle),
                new Column(strings.Text("ledger.support"), 0.95f, ColumnAlign.Middle),
            ],
            [.. context.Report.Statements.Take(most).Select(statement => Row(context, statement, brief))]);
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        if (!brief)
        {
            blocks.Add(new TextBlock(ParagraphKind.Small, strings.Text("ledger.how-to-read")));
        }

        blocks.Add(table);
        if (context.Report.Statements.Length > most)
        {
            blocks.Add(new TextBlock(ParagraphKind.Small, strings.Count("ledger.more", context.Report.Statements.Length - most)));
        }

        return blocks.ToImmutable();
    }

    private static Row Row(SectionContext context, Statement statement, bool brief)
    {
        Grade grade = context.Grade(statement.Id);
        return new Row(
        [
            new Cell([[.. Anchor(statement, brief), context.Mark(statement.Id, MarkTarget.Article)]]),
            brief ? WhoBriefly(context, statement) : Who(context, statement),
            What(context, statement, brief),
            Cell.Of(LetterInline(context, grade.Happened, EmphasisKind.Grade)),
            Cell.Of(LetterInline(context, grade.Says, EmphasisKind.Strong)),
            Cell.Of(grade.Support is null
                ? new Emphasis(EmphasisKind.Quiet, context.Support(null))
                : new Emphasis(EmphasisKind.Strong, context.Support(grade.Support))),
        ])
        {
            Below = brief ? [] : Below(context, statement, grade),
        };
    }

    private static ImmutableArray<Inline> Anchor(Statement statement, bool brief) =>
        brief ? [] : [new PlaceAnchor(SectionContext.LedgerAnchor(statement.Id))];

    private static Emphasis LetterInline(SectionContext context, SourceLetter? letter, EmphasisKind kind) =>
        new Emphasis(letter is null or SourceLetter.F ? EmphasisKind.Quiet : kind, context.Letter(letter));

    /// <summary>Who and of what type, on as few lines as may be.</summary>
    private static Cell WhoBriefly(SectionContext context, Statement statement)
    {
        string who = statement.Source.IsEmpty ? context.SourceOf(statement.Id)?.Name ?? "" : context.Quoted(statement.Source);
        return Cell.Of(
            new Emphasis(EmphasisKind.Strong, Excerpt.Of(who, LongestName), context.ArticleTongue),
            new Emphasis(EmphasisKind.Quiet, (who.Length > 0 ? " · " : "") + context.Strings.Text($"type.{context.Attribution(statement.Id).Type}")));
    }

    private static Cell Who(SectionContext context, Statement statement)
    {
        Strings strings = context.Strings;
        Attribution attribution = context.Attribution(statement.Id);
        List<ImmutableArray<Inline>> lines = [];
        Source? source = context.SourceOf(statement.Id);
        Inline who = context.Who(statement);
        lines.Add([new Emphasis(EmphasisKind.Strong, [source is null ? who : context.SourceLink(source, who)])]);
        lines.Add([new Emphasis(EmphasisKind.Quiet, strings.Label($"type.{attribution.Type}"))]);
        if (!attribution.Relays.IsEmpty)
        {
            List<Inline> relays = [new Emphasis(EmphasisKind.Quiet, strings.Text("ledger.via") + " ")];
            foreach (string relay in attribution.Relays)
            {
                relays.Add(new Words(relays.Count > 1 ? strings.Text("list.separator") : ""));
                relays.Add(context.SourceLink(context.Source(relay), context.Words(context.Source(relay).Name)));
            }

            lines.Add([.. relays]);
        }

        return new Cell([.. lines]);
    }

    private static Cell What(SectionContext context, Statement statement, bool brief)
    {
        Strings strings = context.Strings;
        Words content = context.Words(Excerpt.Of(context.Quoted(statement.Content), brief ? LongestExcerpt / 2 : LongestExcerpt));
        if (brief)
        {
            return Cell.Of(content);
        }

        List<Inline> how =
        [
            new Words(strings.Render(Message.Of("findings.paragraph", MessageArgument.Number("number", statement.Paragraph + 1)))),
            new Words(" · " + strings.Text($"form.{statement.Form.ToString().ToLowerInvariant()}")),
        ];
        if (!statement.Cue.IsEmpty)
        {
            how.Add(new Words(" · " + strings.Text("ledger.cue") + " "));
            how.Add(context.Words(context.Quoted(statement.Cue)));
        }

        how.Add(new Words(" · " + strings.Text($"mechanism.{statement.FoundBy.Mechanism.ToString().ToLowerInvariant()}")));
        if (statement.FoundBy.Mechanism != Mechanism.Person)
        {
            how.Add(new Words(" " + strings.Percent((int)Math.Round(100 * statement.Confidence), 100)));
        }

        return new Cell([[content], [new Emphasis(EmphasisKind.Quiet, [.. how])]]);
    }

    /// <summary>Why the statement went to this source, then the reasons for its grade.</summary>
    private static ImmutableArray<Inline> Below(SectionContext context, Statement statement, Grade grade)
    {
        ImmutableArray<Inline> evidence = EvidenceInlines.OfAttribution(context, statement);
        ImmutableArray<Inline> reasons = Reasons(context, grade);
        return evidence.IsEmpty || reasons.IsEmpty ? [.. evidence, .. reasons] : [.. evidence, new LineEnd(), .. reasons];
    }

    /// <summary>The reasons in order; where the same words move both letters, they stand once.</summary>
    internal static ImmutableArray<Inline> Reasons(SectionContext context, Grade grade)
    {
        ImmutableArray<Inline>.Builder reasons = ImmutableArray.CreateBuilder<Inline>();
        for (int at = 0; at < grade.Reasons.Length;)
        {
            string words = context.Strings.Render(grade.Reasons[at].Message);
            List<string> effects = [];
            for (; at < grade.Reasons.Length && context.Strings.Render(grade.Reasons[at].Message) == words; at++)
            {
                effects.Add(ReasonEffects.Text(context, grade.Reasons[at]));
            }

            if (reasons.Count > 0)
            {
                reasons.Add(new LineEnd());
            }

            reasons.Add(new Emphasis(EmphasisKind.Strong, string.Join(" · ", effects)));
            reasons.Add(new Words(" — " + words));
        }

        return reasons.ToImmutable();
    }
}
