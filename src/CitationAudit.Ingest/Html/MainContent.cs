namespace CitationAudit.Ingest.Html;

/// <summary>Chooses the blocks of the page that are the article.</summary>
internal static class MainContent
{
    // A teaser line is a line: longer blocks that begin alike are prose ("Read also the ruling of 1951, which …").
    private const int LongestTeaser = 30;

    // A request is short, and prose that the judgement is sure of is none; both judgements.
    private const int LongestRequest = 40;
    private const float SureOdds = 3;

    // How far from the sentence that it repeats a pull quote stands, in blocks, and how long it is, in words.
    private const int PullDistance = 12;
    private const int ShortestPull = 6;
    private const int LongestPull = 60;

    // Below it a heading is held to be one of another text; a judgement.
    private const float DoubtfulHeading = -2.5f;

    /// <summary>For each block, whether it belongs to the article.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="title">The title of the article.</param>
    /// <param name="odds">Each block's log odds.</param>
    public static bool[] Select(PageTree tree, string title, float[] odds)
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
            kept[at] = odds[at] > 0 && !isTeased && !Interrupts(block, odds[at]) && (block.Words < 8 || seen.Add(block.Text));
        }

        DropBeforeTitle(tree, title, kept);
        KeepHeadings(tree, odds, kept);
        DropPullQuotes(tree, kept);
        return kept;
    }

    // Lines that ask for something ("Subscribe now ...") and paragraphs that are nothing but a link stand inside the text on many sites.
    private static bool Interrupts(PageBlock block, float odds)
    {
        bool asks = block.Phrase is PhraseKind.Subscribe or PhraseKind.Share or PhraseKind.Comment or PhraseKind.Legal or PhraseKind.Ad;
        bool isLink = block.LinkDensity >= 0.95 && block.Words >= 3 && block.Tag is BlockTag.Paragraph or BlockTag.Other;
        return isLink || (asks && block.Words <= LongestRequest && odds <= SureOdds);
    }

    // Login help and notices above the headline.
    private static void DropBeforeTitle(PageTree tree, string title, bool[] kept)
    {
        int heading = -1;
        for (int at = 0; at < kept.Length && heading < 0; at++)
        {
            heading = title.Length > 10 && tree.Blocks[at].Text == title && tree.Blocks[at].Tag is BlockTag.Heading1 or BlockTag.Heading2 ? at : -1;
        }

        if (heading < 0)
        {
            return;
        }

        int before = 0;
        int after = 0;
        for (int at = 0; at < kept.Length; at++)
        {
            int units = kept[at] ? tree.Blocks[at].Text.Length : 0;
            before += at < heading ? units : 0;
            after += at > heading ? units : 0;
        }

        if (before * 3 < after)
        {
            kept.AsSpan(0, heading).Clear();
        }
    }

    // A pull quote repeats words of the text; to read them twice would make two statements of one.
    private static void DropPullQuotes(PageTree tree, bool[] kept)
    {
        for (int at = 0; at < kept.Length; at++)
        {
            PageBlock block = tree.Blocks[at];
            if (!kept[at] || block.Words is < ShortestPull or > LongestPull || block.Tag is not (BlockTag.Quotation or BlockTag.Other))
            {
                continue;
            }

            string words = block.Text.Trim(' ', '"', '“', '”', '«', '»', '.', '…', '„', '\'', '‘', '’', ',', '،');
            for (int other = Math.Max(0, at - PullDistance); other < Math.Min(kept.Length, at + PullDistance + 1); other++)
            {
                if (other != at && kept[other] && tree.Blocks[other].Text.Length > block.Text.Length && tree.Blocks[other].Text.Contains(words, StringComparison.Ordinal))
                {
                    kept[at] = false;
                    break;
                }
            }
        }
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
