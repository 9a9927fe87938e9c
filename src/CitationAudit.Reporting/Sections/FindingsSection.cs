using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

using CitationAudit.Grading;

namespace CitationAudit.Reporting.Sections;

/// <summary>What the policy's rules found, the gravest first.</summary>
public sealed class FindingsSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("findings").With("most", 1000).WithFlag("brief");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        ImmutableArray<Finding> raised =
            [.. context.Report.Judgement.Findings.Where(finding => finding.Status == FindingStatus.Raised).OrderByDescending(finding => finding.Severity)];
        int most = options.Number("most", int.MaxValue);
        bool brief = options.Flag("brief", false);
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        if (raised.IsEmpty)
        {
            blocks.Add(new TextBlock(strings.Text("findings.none")));
        }
        else if (brief)
        {
            blocks.Add(new ItemList(ListMarker.Bullet, [.. raised.Take(most).Select(finding => Brief(context, finding))]));
        }
        else
        {
            Severity? severity = null;
            foreach (Finding finding in raised.Take(most))
            {
                if (finding.Severity != severity)
                {
                    severity = finding.Severity;
                    int count = raised.Count(other => other.Severity == severity);
                    blocks.Add(new Heading(3, strings.Count($"severity.{Key(finding.Severity)}.count", count)));
                }

                blocks.Add(Full(context, finding));
            }
        }

        if (raised.Length > most)
        {
            blocks.Add(new TextBlock(ParagraphKind.Small, strings.Count("findings.more", raised.Length - most)));
        }

        if (!brief)
        {
            blocks.AddRange(Others(context));
        }

        return blocks.ToImmutable();
    }

    private static string Key(Severity severity) => severity.ToString().ToLowerInvariant();

    private static ImmutableArray<Inline> Brief(SectionContext context, Finding finding)
    {
        Strings strings = context.Strings;
        return
        [
            new Emphasis(EmphasisKind.Strong, strings.Label($"severity.{Key(finding.Severity)}")),
            new Words(" "),
            new Code(finding.Rule),
            new Words(": " + strings.Sentence(finding.Why)),
            .. finding.Statements.IsEmpty ? [] : context.Marks(finding.Statements, MarkTarget.Ledger).Insert(0, new Words(" ")),
        ];
    }

    private static Together Full(SectionContext context, Finding finding)
    {
        Strings strings = context.Strings;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(ParagraphKind.Body,
        [
            new Emphasis(EmphasisKind.Strong, [new Code(finding.Rule), new Words(" · " + strings.Label($"severity.{Key(finding.Severity)}"))]),
            new Words(" — " + strings.Sentence(finding.Why)),
        ]));
        if (!finding.Spans.IsEmpty)
        {
            blocks.Add(new Quote([context.Words(context.Quoted(finding.Spans))], context.ArticleTongue));
        }

        List<Inline> where = [];
        if (!finding.Spans.IsEmpty)
        {
            where.Add(new Words(strings.Render(Message.Of(
                "findings.paragraph",
                MessageArgument.Number("number", context.Report.Document.ParagraphAt(finding.Spans[0].Start) + 1)))));
        }

        if (!finding.Statements.IsEmpty)
        {
            where.Add(new Words((where.Count > 0 ? " · " : "") + strings.Count("findings.statements", finding.Statements.Length) + " "));
            where.AddRange(context.Marks(finding.Statements, MarkTarget.Ledger));
        }

        where.Add(new Words((where.Count > 0 ? " · " : "") + strings.Text("findings.standard") + " "));
        where.Add(StandardLink(context, finding.Standard));
        blocks.Add(new TextBlock(ParagraphKind.Small, [.. where]));
        if (finding.Mend is Message mend)
        {
            blocks.Add(new TextBlock(ParagraphKind.Body,
                [new Emphasis(EmphasisKind.Strong, strings.Text("findings.mend") + " "), new Words(strings.Sentence(mend))]));
        }

        return new Together([new Note(Kind(finding.Severity), blocks.ToImmutable())]);
    }

    private static NoteKind Kind(Severity severity) => severity switch
    {
        Severity.Error => NoteKind.Error,
        Severity.Warning => NoteKind.Warning,
        _ => NoteKind.Plain,
    };

    private static Inline StandardLink(SectionContext context, string id)
    {
        Standard? standard = context.Report.Judgement.Policy.Standards.FirstOrDefault(known => known.Id == id);
        if (standard is null)
        {
            return new Code(id);
        }

        string text = standard.Edition.Length > 0 ? $"{standard.Title} ({standard.Edition})" : standard.Title;
        Words words = new(context.Strings.Isolated(text));
        return standard.Address.Length > 0 ? new Link(standard.Address, [words]) : words;
    }

    private static IEnumerable<Block> Others(SectionContext context)
    {
        foreach ((FindingStatus status, string key) in ((FindingStatus, string)[])[(FindingStatus.Passed, "findings.passed"), (FindingStatus.NotApplicable, "findings.not-applicable")])
        {
            ImmutableArray<Finding> rules = [.. context.Report.Judgement.Findings.Where(finding => finding.Status == status)];
            if (!rules.IsEmpty)
            {
                yield return new Heading(3, context.Strings.Count(key, rules.Length));
                yield return new ItemList(
                    ListMarker.Bullet,
                    [.. rules.Select(finding => (ImmutableArray<Inline>)[new Code(finding.Rule), new Words(" " + context.Strings.Sentence(finding.Why))])]);
            }
        }
    }
}
