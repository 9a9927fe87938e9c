using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The article without any mark, its paragraphs numbered, for the class.</summary>
public sealed class CleanArticleSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("clean-article");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            .. context.Report.Document.Paragraphs.Select((paragraph, index) => new Margined(
                [new Words(context.ParagraphNumber(index))],
                new TextBlock(ArticleSection.KindOf(paragraph.Kind), [new Words(context.Quoted([paragraph.Span]))], context.ArticleTongue))),
        ];
    }
}
