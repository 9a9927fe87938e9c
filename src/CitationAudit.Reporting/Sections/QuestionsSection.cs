using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>What the text cannot tell, as questions to the newsroom with room for answers and a sign-off.</summary>
public sealed class QuestionsSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("questions").With("lines", 10);

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        int lines = options.Number("lines", 2);
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new TextBlock(strings.Text("questions.how")));
        foreach (Finding question in context.Report.Judgement.Findings.Where(finding => finding.Status == FindingStatus.Question))
        {
            ImmutableArray<Block>.Builder parts = ImmutableArray.CreateBuilder<Block>();
            parts.Add(new TextBlock(ParagraphKind.Body,
            [
                new Emphasis(EmphasisKind.Strong, [new Code(question.Rule)]),
                new Words(" " + strings.Sentence(question.Why) + " "),
                .. context.Marks(question.Statements, MarkTarget.Ledger),
            ]));
            if (!question.Spans.IsEmpty)
            {
                parts.Add(new Quote([context.Words(context.Quoted(question.Spans))], context.ArticleTongue));
            }

            if (lines > 0)
            {
                parts.Add(new WriteIn("", lines));
            }

            blocks.Add(new Together(parts.ToImmutable()));
        }

        blocks.Add(new Together(
        [
            new TextBlock(ParagraphKind.Label, strings.Text("questions.sign-off")),
            new ItemList(ListMarker.Box, [[new Words(strings.Text("questions.identity"))], [new Words(strings.Text("questions.rules"))], [new Words(strings.Text("questions.reply"))]]),
            new Signatures([strings.Text("sign.name"), strings.Text("sign.role"), strings.Text("sign.date"), strings.Text("sign.signature")]),
        ]));
        return blocks.ToImmutable();
    }
}
