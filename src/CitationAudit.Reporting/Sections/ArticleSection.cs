using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

using CitationAudit.Text;

namespace CitationAudit.Reporting.Sections;

/// <summary>The article, complete, with numbered marks; the margin bears the paragraph's number and leads to the ledger.</summary>
public sealed class ArticleSection : ISection
{
    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("article");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArticleMarker marker = new(context, linked: true);
        ImmutableArray<Block> paragraphs = [.. context.Report.Document.Paragraphs.Select((paragraph, index) => (Block)Paragraph(context, marker, paragraph, index))];

        // The legend must not stand on another page than the first words that it explains.
        int opening = Math.Min(2, paragraphs.Length);
        return
        [
            new Together([new TextBlock(ParagraphKind.Small, context.Strings.Text("article.how-to-read")), new TextBlock(ParagraphKind.Small, [.. Legend(context)]), .. paragraphs[..opening]]),
            .. paragraphs[opening..],
        ];
    }

    /// <summary>The shapes with their families.</summary>
    internal static IEnumerable<Inline> Legend(SectionContext context)
    {
        foreach (MarkStyle style in MarkStyle.All)
        {
            string name = context.Strings.Text($"family.{style.Family}");
            yield return new NumberMark("", style, name, null);
            yield return new Words($"\u00A0{name.Replace(' ', '\u00A0')}    ");
        }
    }

    /// <summary>How a paragraph of the article is set.</summary>
    internal static ParagraphKind KindOf(BlockKind kind) => kind is BlockKind.Title or BlockKind.Heading or BlockKind.Kicker
        ? ParagraphKind.ArticleHeading
        : ParagraphKind.Article;

    private static Margined Paragraph(SectionContext context, ArticleMarker marker, Text.Paragraph paragraph, int index) => new(
        [new Words(context.ParagraphNumber(index))],
        new TextBlock(KindOf(paragraph.Kind), marker.Mark(paragraph.Span), context.ArticleTongue));
}
