using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

using CitationAudit.Sources;

namespace CitationAudit.Reporting.Sections;

/// <summary>The corroboration map: which statements share which independent origins, and what rests on one origin alone.</summary>
public sealed class CorroborationSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("corroboration");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(strings.Text("corroboration.how")));
        ImmutableArray<Claim> claims = context.Report.Cast.Claims;
        if (claims.IsEmpty)
        {
            blocks.Add(new TextBlock(strings.Text("corroboration.none")));
        }
        else
        {
            blocks.Add(new Table(
                strings.Text("corroboration.claims"),
                [
                    new Column(strings.Text("corroboration.said-by"), 2f),
                    new Column(strings.Text("corroboration.claim"), 4.2f),
                    new Column(strings.Text("corroboration.origins"), 3f),
                    new Column(strings.Text("corroboration.against"), 1.3f),
                ],
                [.. claims.Select(claim => Row(context, claim))]));
        }

        ImmutableHashSet<string> shared = [.. claims.Where(claim => claim.Origins.Length > 1).SelectMany(claim => claim.Statements)];
        ImmutableArray<string> alone =
            [.. context.Report.Statements.Select(statement => statement.Id).Where(id => !shared.Contains(id))];
        if (!alone.IsEmpty)
        {
            blocks.Add(new TextBlock(ParagraphKind.Body,
                [new Words(strings.Count("corroboration.alone", alone.Length)), new LineEnd(), .. context.Marks(alone, MarkTarget.Ledger)]));
        }

        return blocks.ToImmutable();
    }

    private static Row Row(SectionContext context, Claim claim) => new(
    [
        new Cell([context.Marks(claim.Statements, MarkTarget.Ledger)]),
        Cell.Of(context.Words(Excerpt.Of(context.Quoted(context.Statement(claim.Statements[0]).Content), 140))),
        new Cell([.. claim.Origins.Select(origin => (ImmutableArray<Inline>)[context.SourceLink(context.Source(origin), context.Words(context.Source(origin).Name))])]),
        new Cell([context.Marks(claim.Contradictions, MarkTarget.Ledger)]),
    ]);
}
