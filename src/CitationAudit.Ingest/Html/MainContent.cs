namespace CitationAudit.Ingest.Html;

/// <summary>Chooses the blocks of the page that are the article.</summary>
internal static class MainContent
{
    // A teaser line is a line: longer blocks that begin alike are prose ("Read also the ruling of 1951, which …").
    private const int LongestTeaser = 30;

    // Below it a heading is held to be one of another text; a judgement.
    private const float DoubtfulHeading = -2.5f;

    /// <summary>For each block, whether it belongs to the article.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="odds">Each block's log odds.</param>
    public static bool[] Select(PageTree tree, float[] odds)
    {
        bool[] kept = new bool[odds.Length];
        HashSet<string> seen = new(StringComparer.Ordinal);
        bool inTeasers = false;
        for (int at = 0; at < odds.Length; at++)
        {
            PageBlock block = tree.Blocks[at];
            bool isTeaser = block.Phrase == PhraseKind.Also && block.Words <= LongestTeaser;
            // Behind "read also" alone on its line come links, until running text goes on.
            inTeasers = isTeaser ? block.LinkDensity < 0.5 : inTeasers && !block.IsProse;
            bool isTeased = isTeaser || (inTeasers && block.LinkDensity > 0.6);
            // What stands on the page twice (a summary, a caption for two screen sizes) is read once.
            kept[at] = odds[at] > 0 && !isTeased && (block.Words < 8 || seen.Add(block.Text));
        }

        KeepHeadings(tree, odds, kept);
        return kept;
    }

    // A teaser or a picture may stand between a heading and the text above it.
    private static bool FollowsText(PageTree tree, bool[] kept, int at)
    {
        for (int before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            if (kept[before])
            {
                return tree.Blocks[before].IsProse;
            }
        }

        return false;
    }

    /// <summary>Keeps the headings between paragraphs that are kept: too short to speak for themselves, they go with the text around them.</summary>
    private static void KeepHeadings(PageTree tree, float[] odds, bool[] kept)
    {
        for (int at = 1; at + 1 < kept.Length; at++)
        {
            PageBlock block = tree.Blocks[at];
            kept[at] |= block.Tag is BlockTag.Heading2 or BlockTag.Heading3 && odds[at] > DoubtfulHeading && block.LinkDensity < 0.5
                && block.Phrase == PhraseKind.None && kept[at + 1] && tree.Blocks[at + 1].IsProse && FollowsText(tree, kept, at)
                && tree.Nodes[tree.Blocks[at + 1].Node].Parent == tree.Nodes[block.Node].Parent;
        }
    }
}
