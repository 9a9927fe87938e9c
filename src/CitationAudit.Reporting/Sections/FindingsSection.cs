using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>What the policy's rules found, the gravest first.</summary>
public sealed class FindingsSection : ISection
{
    // Longer quotations are cut: the whole of them stands in the article.
    private const int LongestQuote = 260;

    // A rule that is broken in so few places is not broken over pages itself.
    private const int FewPlaces = 3;

    // So many units of a quotation's beginning are enough to know it by.
    private const int KnownBy = 32;

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
            ImmutableArray<IGrouping<string, Finding>> rules = [.. raised.GroupBy(finding => finding.Rule, StringComparer.Ordinal)];
            int shown = Math.Min(most, rules.Length);
            blocks.Add(new ItemList(ListMarker.Bullet, [.. rules.Take(shown).Select(rule => Brief(context, [.. rule]))]));
            More(strings, blocks, rules.Skip(shown).Sum(rule => rule.Count()));
        }
        else
        {
            foreach (IGrouping<Severity, Finding> grave in raised.Take(most).GroupBy(finding => finding.Severity))
            {
                int count = raised.Count(other => other.Severity == grave.Key);
                blocks.Add(new Heading(3, strings.Count($"severity.{Key(grave.Key)}.count", count)));
                blocks.AddRange(grave.GroupBy(finding => finding.Rule, StringComparer.Ordinal).Select(rule => Full(context, [.. rule])));
            }

            More(strings, blocks, raised.Length - most);
        }

        if (!brief)
        {
            blocks.AddRange(Others(context));
        }

        return blocks.ToImmutable();
    }

    private static string Key(Severity severity) => severity.ToString().ToLowerInvariant();

    private static void More(Strings strings, ImmutableArray<Block>.Builder blocks, int count)
    {
        if (count > 0)
        {
            blocks.Add(new TextBlock(ParagraphKind.Small, strings.Count("findings.more", count)));
        }
    }

    /// <summary>A line for all that one rule found.</summary>
    private static ImmutableArray<Inline> Brief(SectionContext context, ImmutableArray<Finding> findings)
    {
        Strings strings = context.Strings;
        Finding first = findings[0];
        ImmutableArray<string> statements = [.. findings.SelectMany(finding => finding.Statements).Distinct(StringComparer.Ordinal)];
        string title = $"finding.{first.Rule}.title";
        return
        [
            new Emphasis(EmphasisKind.Strong, strings.Label($"severity.{Key(first.Severity)}")),
            new Words(" "),
            new Code(first.Rule),
            new Words(findings.Length > 1 ? $" ×{strings.Number(findings.Length)}" : ""),
            new Words(": " + (strings.Has(title) ? strings.Label(title) : strings.Sentence(first.Why))),
            .. statements.IsEmpty ? [] : context.Marks(statements, MarkTarget.Ledger).Insert(0, new Words(" ")),
        ];
    }

    /// <summary>All that one rule found: the rule, each place with its words, the mend, and the standard.</summary>
    private static Block Full(SectionContext context, ImmutableArray<Finding> findings)
    {
        Strings strings = context.Strings;
        Finding first = findings[0];
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(ParagraphKind.Label,
            [new Code(first.Rule), new Words($" · {strings.Label($"severity.{Key(first.Severity)}")}{Title(strings, first.Rule)}")]));
        ImmutableArray<string> mends = [.. findings.Select(finding => finding.Mend is Message mend ? strings.Sentence(mend) : "").Distinct(StringComparer.Ordinal)];
        foreach (Finding finding in findings)
        {
            ImmutableArray<Block> place = [.. Place(context, finding)];
            blocks.Add(mends.Length > 1 && finding.Mend is Message mend ? new Together(place.Add(Mend(strings, strings.Sentence(mend)))) : new Together(place));
        }

        if (mends is [{ Length: > 0 } only])
        {
            blocks.Add(Mend(strings, only));
        }

        blocks.Add(new TextBlock(ParagraphKind.Small, [new Words(strings.Text("findings.standard") + " "), StandardLink(context, first.Standard)]));
        Note note = new(Kind(first.Severity), blocks.ToImmutable());
        return findings.Length <= FewPlaces ? new Together([note]) : note;
    }

    private static string Title(Strings strings, string rule) => strings.Has($"finding.{rule}.title") ? " · " + strings.Text($"finding.{rule}.title") : "";

    private static TextBlock Mend(Strings strings, string mend) =>
        new(ParagraphKind.Body, [new Emphasis(EmphasisKind.Strong, strings.Text("findings.mend") + " "), new Words(mend)]);

    /// <summary>What was found and where; the words are quoted where the sentence does not quote them itself.</summary>
    private static IEnumerable<Block> Place(SectionContext context, Finding finding)
    {
        Strings strings = context.Strings;
        string why = strings.Sentence(finding.Why);
        List<Inline> inlines = [];
        if (!finding.Spans.IsEmpty)
        {
            int paragraph = context.Report.Document.ParagraphAt(finding.Spans[0].Start) + 1;
            inlines.Add(new Emphasis(EmphasisKind.Quiet, strings.Sentence(Message.Of("findings.paragraph", MessageArgument.Number("number", paragraph))) + ": "));
        }

        inlines.Add(new Words(why));
        if (!finding.Statements.IsEmpty)
        {
            inlines.Add(new Words(" "));
            inlines.AddRange(context.Marks(finding.Statements, MarkTarget.Ledger));
        }

        yield return new TextBlock(ParagraphKind.Body, [.. inlines]);
        if (!finding.Spans.IsEmpty && !Quotes(why, context.Quoted(finding.Spans)))
        {
            yield return new Quote([context.Words(Excerpt.Of(context.Quoted(finding.Spans), LongestQuote))], context.ArticleTongue);
        }
    }

    /// <summary>True where a sentence holds the words, or enough of their beginning to know them by.</summary>
    private static bool Quotes(string sentence, string words) => sentence.Contains(words[..Math.Min(words.Length, KnownBy)], StringComparison.Ordinal);

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
        foreach ((FindingStatus status, string key) in ((FindingStatus, string)[])[(FindingStatus.Dismissed, "findings.dismissed"), (FindingStatus.Passed, "findings.passed"), (FindingStatus.NotApplicable, "findings.not-applicable")])
        {
            ImmutableArray<Finding> rules = [.. context.Report.Judgement.Findings.Where(finding => finding.Status == status)];
            if (!rules.IsEmpty)
            {
                yield return new Heading(3, context.Strings.Count(key, rules.Length));
                int half = (rules.Length + 1) / 2;
                yield return new Columns([new ColumnPart(1, [Lines(context, rules[..half])]), new ColumnPart(1, [Lines(context, rules[half..])])]);
            }
        }
    }

    private static TextBlock Lines(SectionContext context, ImmutableArray<Finding> rules) => new(
        ParagraphKind.Small,
        [.. rules.SelectMany((finding, at) => (ImmutableArray<Inline>)[.. at > 0 ? [new LineEnd()] : (ImmutableArray<Inline>)[], new Code(finding.Rule), new Words(" " + context.Strings.Sentence(finding.Why))])]);
}
