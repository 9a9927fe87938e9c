namespace CitationAudit.Ingest.Pdf;

/// <summary>Orders the lines of a page: columns are found by the white gutters between them, read in the page's direction.</summary>
internal static class PdfLayout
{
    // All in ems of the line's size; judgements tried on print-outs of both languages.
    private const double SameLine = 0.45;
    private const double SegmentGap = 0.9;
    private const double NarrowestColumn = 6;

    private const int FewestLines = 4;

    /// <summary>The page's columns in reading order, each its lines from top to bottom.</summary>
    public static List<List<PdfLine>> Columns(IReadOnlyList<PdfGlyph> glyphs, bool rightToLeft)
    {
        List<List<PdfLine>> columns = [];
        Order(Segments(glyphs), rightToLeft, columns, 0);
        return columns;
    }

    private static List<PdfLine> Segments(IReadOnlyList<PdfGlyph> glyphs)
    {
        List<PdfLine> segments = [];
        foreach (List<PdfGlyph> line in Lines(glyphs))
        {
            List<PdfGlyph> segment = [];
            double right = double.NegativeInfinity;
            double size = 0;
            foreach (PdfGlyph glyph in line)
            {
                bool isBlank = string.IsNullOrWhiteSpace(glyph.Text);
                if (segment.Count > 0 && !isBlank && glyph.Left - right > SegmentGap * Math.Min(size, glyph.Size))
                {
                    Close(segment, segments);
                    segment = [];
                }

                if (segment.Count > 0 || !isBlank)
                {
                    segment.Add(glyph);
                }

                // Beside a large heading in the next column the gutter is still that of the small text.
                size = isBlank ? size : glyph.Size;
                right = isBlank ? right : Math.Max(right, glyph.Right);
            }

            Close(segment, segments);
        }

        return segments;
    }

    private static void Close(List<PdfGlyph> segment, List<PdfLine> segments)
    {
        if (segment.Count > 0)
        {
            segments.Add(new PdfLine(segment));
        }
    }

    private static IEnumerable<List<PdfGlyph>> Lines(IReadOnlyList<PdfGlyph> glyphs)
    {
        List<PdfGlyph> line = [];
        double baseline = 0;
        double size = 0;
        foreach (PdfGlyph glyph in glyphs.OrderByDescending(glyph => glyph.Baseline).ThenBy(glyph => glyph.Left))
        {
            if (line.Count > 0 && baseline - glyph.Baseline > SameLine * Math.Max(size, glyph.Size))
            {
                yield return [.. line.OrderBy(one => one.Left)];
                line = [];
            }

            if (line.Count == 0 || glyph.Size > size)
            {
                // A raised note mark comes first; the line is where its larger signs stand.
                baseline = glyph.Baseline;
                size = glyph.Size;
            }

            line.Add(glyph);
        }

        if (line.Count > 0)
        {
            yield return [.. line.OrderBy(one => one.Left)];
        }
    }

    private static void Order(List<PdfLine> segments, bool rightToLeft, List<List<PdfLine>> columns, int depth)
    {
        if (depth > 8 || Gutter(segments) is not { } gutter)
        {
            if (segments.Count > 0)
            {
                columns.Add(Merge(segments));
            }

            return;
        }

        // Headlines that cross the gutter part the page into bands, each with its own columns.
        List<PdfLine> left = [];
        List<PdfLine> right = [];
        List<PdfLine> across = [];
        foreach (PdfLine segment in segments)
        {
            bool crosses = segment.Left < gutter && segment.Right > gutter;
            if (crosses != across.Count > 0 && left.Count + right.Count + across.Count > 0)
            {
                Band();
            }

            (crosses ? across : segment.Right <= gutter ? left : right).Add(segment);
        }

        Band();

        void Band()
        {
            if (across.Count > 0)
            {
                columns.Add(Merge(across));
            }

            Order(rightToLeft ? right : left, rightToLeft, columns, depth + 1);
            Order(rightToLeft ? left : right, rightToLeft, columns, depth + 1);
            left = [];
            right = [];
            across = [];
        }
    }

    /// <summary>The place of a gutter that few lines cross and that has columns of text on both sides, or null.</summary>
    private static double? Gutter(List<PdfLine> segments)
    {
        if (segments.Count < 2 * FewestLines)
        {
            return null;
        }

        double from = segments.Min(segment => segment.Left);
        double to = segments.Max(segment => segment.Right);
        double? best = null;
        int fewest = int.MaxValue;
        double widest = 0;
        for (double at = from + ((to - from) * 0.15); at < from + ((to - from) * 0.85); at += 2)
        {
            List<PdfLine> left = segments.FindAll(segment => segment.Right <= at);
            List<PdfLine> right = segments.FindAll(segment => segment.Left >= at);
            int crossing = segments.Count - left.Count - right.Count;
            if (left.Count < FewestLines || right.Count < FewestLines || crossing * 3 > Math.Min(left.Count, right.Count) || !AreColumns(left, right))
            {
                continue;
            }

            double width = right.Min(segment => segment.Left) - left.Max(segment => segment.Right);
            if (crossing < fewest || (crossing == fewest && width > widest + 0.01))
            {
                fewest = crossing;
                widest = width;
                best = at;
            }
        }

        return best;
    }

    // Both sides hold lines, not bullets or figures, and stand beside each other, not under each other.
    private static bool AreColumns(List<PdfLine> left, List<PdfLine> right)
    {
        double top = Math.Min(left.Max(line => line.Baseline), right.Max(line => line.Baseline));
        double bottom = Math.Max(left.Min(line => line.Baseline), right.Min(line => line.Baseline));
        int beside = left.Count(line => line.Baseline <= top + 1 && line.Baseline >= bottom - 1);
        return beside >= FewestLines && Median(left) > NarrowestColumn && Median(right) > NarrowestColumn;
    }

    // Of the widths in ems, the one up to which half of all ink lies: a column stays one where a table stands in it, whose cells are many and narrow.
    private static double Median(List<PdfLine> lines)
    {
        double[] widths = [.. lines.Select(line => line.Width / Math.Max(1, line.Size)).Order()];
        double half = widths.Sum() / 2;
        double sum = 0;
        return Array.Find(widths, width => (sum += width) >= half);
    }

    /// <summary>Joins the segments of one line again, where justification had torn them apart.</summary>
    private static List<PdfLine> Merge(List<PdfLine> segments)
    {
        List<PdfLine> lines = [];
        foreach (PdfLine segment in segments)
        {
            if (lines.Count > 0 && Math.Abs(lines[^1].Baseline - segment.Baseline) <= SameLine * Math.Max(lines[^1].Size, segment.Size))
            {
                lines[^1] = new PdfLine([.. lines[^1].Glyphs.Concat(segment.Glyphs).OrderBy(glyph => glyph.Left)]);
            }
            else
            {
                lines.Add(segment);
            }
        }

        return lines;
    }
}
