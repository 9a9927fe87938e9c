using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>Room for the outlet's reply, which belongs to the audit.</summary>
public sealed class ReplySection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("reply").With("lines", 60);

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Strings strings = context.Strings;
        return
        [
            new Together(
            [
                new TextBlock(strings.Text("reply.how")),
                new WriteIn("", Math.Max(1, options.Number("lines", 10))),
                new Signatures([strings.Text("sign.name"), strings.Text("sign.role"), strings.Text("sign.date")]),
            ]),
        ];
    }
}
