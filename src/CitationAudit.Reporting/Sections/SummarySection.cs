using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The source summary statement: in plain prose, who the piece rests on, and what this audit cannot tell.</summary>
public sealed class SummarySection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("summary").WithFlag("limits");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        TextBlock prose = new(
            ParagraphKind.Lead,
            string.Join(' ', context.Report.Judgement.Summary.Prose.Select(strings.Sentence)));
        return options.Flag("limits", true)
            ? [prose, new TextBlock(ParagraphKind.Small, strings.Text("summary.limits-of-audit"))]
            : [prose];
    }
}
