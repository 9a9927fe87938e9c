using System.Collections.Immutable;
using CitationAudit.Reporting.Blocks;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Pdf;

/// <summary>
/// Fits a report on one page: the type shrinks first, then the longest tables lose rows from their ends, which are counted there. The
/// print that comes closest is returned where even that is not enough.
/// </summary>
internal static class CompactPage
{
    // Below the last of these the 9 points of a table's text fall under 7 points and are no longer read with ease.
    private static readonly ImmutableArray<float> Scales = [0.93f, 0.86f, 0.78f];

    // A table keeps at least this many rows.
    private const int FewestRows = 3;

    public static LaidOutDocument Fit(ReportDocument document, Func<ReportDocument, float, LaidOutDocument> lay)
    {
        LaidOutDocument laid = lay(document, 1);
        foreach (float scale in Scales)
        {
            if (laid.Pages.Length == 1)
            {
                return laid;
            }

            laid = lay(document, scale);
        }

        if (laid.Pages.Length == 1)
        {
            return laid;
        }

        // The most rows that fit, found by halving.
        int fits = FewestRows;
        int tooMany = document.Sections.SelectMany(section => section.Blocks).OfType<Blocks.Table>().Select(table => table.Rows.Length).DefaultIfEmpty().Max();
        LaidOutDocument best = lay(Shortened(document, fits), Scales[^1]);
        while (best.Pages.Length == 1 && fits + 1 < tooMany)
        {
            int rows = (fits + tooMany) / 2;
            laid = lay(Shortened(document, rows), Scales[^1]);
            (fits, tooMany, best) = laid.Pages.Length == 1 ? (rows, tooMany, laid) : (fits, rows, best);
        }

        return best;
    }

    private static ReportDocument Shortened(ReportDocument document, int rows) => document with
    {
        Sections = [.. document.Sections.Select(section => section with { Blocks = [.. section.Blocks.SelectMany(block => Shortened(document, block, rows))] })],
    };

    private static IEnumerable<Block> Shortened(ReportDocument document, Block block, int rows)
    {
        if (block is not Blocks.Table table || table.Rows.Length <= rows)
        {
            yield return block;
            yield break;
        }

        yield return table with { Rows = table.Rows[..rows] };
        yield return new TextBlock(ParagraphKind.Small, document.Strings.Count("table.more", table.Rows.Length - rows));
    }
}
