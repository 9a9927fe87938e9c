using System.Text;
using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>A page with the blocks that were judged to be its article.</summary>
internal sealed class PageReading
{
    // JSON-LD counts as the body where it is longer than any abstract.
    private const int ShortestBody = 400;

    private PageReading(PageTree tree, PageMetadata metadata, string? baseAddress, bool[] kept)
    {
        Tree = tree;
        Metadata = metadata;
        Base = baseAddress;
        Kept = kept;
    }

    public PageTree Tree { get; }

    public PageMetadata Metadata { get; }

    /// <summary>The base address that the page states, as written, or null.</summary>
    public string? Base { get; }

    /// <summary>For each block of the tree, whether it belongs to the article.</summary>
    public bool[] Kept { get; }

    /// <summary>UTF-16 units of the blocks kept.</summary>
    public int KeptUnits => Tree.Blocks.Where((_, at) => Kept[at]).Sum(block => block.Text.Length);

    public static PageReading Read(IDocument document, Uri? address, int maxDepth, CancellationToken stop)
    {
        PageFacts facts = PageFacts.Read(document, stop);
        PageMetadata metadata = PageMetadata.Read(document, facts, address);
        PageTree tree = PageTree.Read(document, maxDepth, stop);
        return Judged(tree, metadata, facts.Base, BlockModel.Judge(tree, new BlockFeatures(tree, metadata.Title)));
    }

    /// <summary>The reading that follows from the blocks' log odds, which it may change.</summary>
    public static PageReading Judged(PageTree tree, PageMetadata metadata, string? baseAddress, float[] odds)
    {
        if (metadata.Linked.Body is { Length: >= ShortestBody } body)
        {
            Align(tree, odds, body);
        }

        return new PageReading(tree, metadata, baseAddress, MainContent.Select(tree, metadata.Title, odds));
    }

    /// <summary>
    /// Where the page's JSON-LD holds the body too, blocks that stand in it are wanted; where it covers nearly all of what was judged
    /// to be the article, blocks that do not stand in it need better odds.
    /// </summary>
    private static void Align(PageTree tree, float[] odds, string body)
    {
        string whole = Letters(body);
        bool[] found = new bool[odds.Length];
        long wanted = 0;
        long covered = 0;
        for (int at = 0; at < odds.Length; at++)
        {
            PageBlock block = tree.Blocks[at];
            if (block.Words < 4)
            {
                continue;
            }

            found[at] = whole.Contains(Letters(block.Text), StringComparison.Ordinal);
            wanted += odds[at] > 0 ? block.Text.Length : 0;
            covered += odds[at] > 0 && found[at] ? block.Text.Length : 0;
        }

        bool isWhole = covered * 10 >= wanted * 7;
        for (int at = 0; at < odds.Length; at++)
        {
            // Steps of the size that turns a doubtful block, not a plain one; a judgement.
            odds[at] += found[at] ? 2 : isWhole && tree.Blocks[at].Words >= 4 ? -1 : 0;
        }
    }

    private static string Letters(string text)
    {
        StringBuilder letters = new(text.Length);
        foreach (char unit in text)
        {
            if (char.IsLetterOrDigit(unit))
            {
                letters.Append(unit);
            }
        }

        return letters.ToString();
    }
}
