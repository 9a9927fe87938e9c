using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>Questions for the class to talk about.</summary>
public sealed class DiscussionSection : ISection
{
    private const int Questions = 6;

    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("discussion");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            new ItemList(
                ListMarker.Number,
                [.. Enumerable.Range(1, Questions).Select(question => (ImmutableArray<Inline>)[new Words(context.Strings.Text($"discussion.{question}"))])]),
        ];
    }
}
