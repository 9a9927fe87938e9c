using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Html;

/// <summary>Markup that is an article and nothing else, such as the body of a mail or of a content system's export: all its blocks, none judged.</summary>
internal static class Fragment
{
    /// <summary>The blocks of <paramref name="markup"/>, hidden ones left out; links are absolute against <paramref name="address"/>.</summary>
    public static List<(BlockKind Kind, IReadOnlyList<Run> Runs)> Blocks(string markup, ReadContext context, Uri? address = null)
    {
        HtmlParser parser = new(new HtmlParserOptions { IsScripting = false, SkipComments = true });
        using IHtmlDocument document = parser.ParseDocument(markup);
        PageTree tree = PageTree.Read(document, context.Options.MaxMarkupDepth, context.Stop);
        List<(BlockKind, IReadOnlyList<Run>)> blocks = [];
        foreach (PageBlock block in tree.Blocks)
        {
            if ((tree.Nodes[block.Node].Own & Surroundings.Hidden) == 0)
            {
                blocks.Add((Kind(block), PageComposer.Runs(block, address)));
            }
        }

        return blocks;
    }

    private static BlockKind Kind(PageBlock block) => block.Tag switch
    {
        BlockTag.Heading1 or BlockTag.Heading2 or BlockTag.Heading3 => BlockKind.Heading,
        BlockTag.Quotation => BlockKind.Quotation,
        BlockTag.ListItem => BlockKind.ListItem,
        BlockTag.Caption => BlockKind.Caption,
        _ => BlockKind.Paragraph,
    };
}
