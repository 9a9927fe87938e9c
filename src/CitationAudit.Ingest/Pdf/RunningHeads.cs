using System.Text;
using System.Text.RegularExpressions;

namespace CitationAudit.Ingest.Pdf;

/// <summary>Takes running heads, page numbers and what browsers print around a page out of the lines.</summary>
internal static partial class RunningHeads
{
    // How many lines from the top and the bottom may be running heads.
    private const int Depth = 2;

    // In leadings, and of the text's size; judgements.
    private const double WiderGap = 1.2;
    private const double SmallerType = 0.95;

    public static void Remove(List<PdfPage> pages)
    {
        List<List<(PdfLine Line, string Text)>> edges = [.. pages.Select(Edges)];
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        foreach (List<(PdfLine Line, string Text)> page in edges)
        {
            foreach (string text in page.Select(edge => Shape(edge.Text)).Distinct(StringComparer.Ordinal))
            {
                times[text] = times.GetValueOrDefault(text) + 1;
            }
        }

        double body = pages.SelectMany(page => page.Columns).SelectMany(column => column)
            .GroupBy(line => Math.Round(line.Size)).MaxBy(group => group.Sum(line => line.Glyphs.Count))?.Key ?? 0;
        for (int page = 0; page < pages.Count; page++)
        {
            PdfPage whole = pages[page] with { Columns = [.. pages[page].Columns.Select(column => column.ToList())] };
            foreach ((PdfLine line, string text) in edges[page])
            {
                bool isRepeated = pages.Count > 1 && times[Shape(text)] >= Math.Max(2, pages.Count / 3) && IsApart(line, whole, body);
                bool isPrinted = edges[page].Any(edge => Math.Abs(edge.Line.Baseline - line.Baseline) < 2 && Printed().IsMatch(edge.Line.Text(rightToLeft: false)));
                if (isRepeated || isPrinted || PageNumber().IsMatch(text))
                {
                    foreach (List<PdfLine> column in pages[page].Columns)
                    {
                        column.Remove(line);
                    }
                }
            }

            pages[page].Columns.RemoveAll(column => column.Count == 0);
        }
    }

    private static List<(PdfLine Line, string Text)> Edges(PdfPage page)
    {
        List<PdfLine> lines = [.. page.Columns.SelectMany(column => column).OrderByDescending(line => line.Baseline)];
        double[] heights = [.. lines.Select(line => line.Baseline).Distinct()];
        HashSet<double> outer = [.. heights.Take(Depth), .. heights.TakeLast(Depth)];
        return [.. lines.Where(line => outer.Contains(line.Baseline)).Select(line => (line, line.Text(page.RightToLeft)))];
    }

    // Running heads are set smaller than the text or apart from it; a line of the text that happens to stand on two pages is neither.
    private static bool IsApart(PdfLine line, PdfPage page, double body)
    {
        double[] heights = [.. page.Columns.SelectMany(column => column).Select(one => one.Baseline).Distinct().OrderDescending()];
        double[] steps = [.. Enumerable.Range(0, heights.Length - 1).Select(at => heights[at] - heights[at + 1])];
        double leading = steps.Length == 0 ? 0 : steps.Order().ElementAt(steps.Length / 2);
        int place = Array.IndexOf(heights, line.Baseline);
        bool isAbove = place < Depth && steps.AsSpan(place, Math.Min(Depth - place, steps.Length - place)).ContainsAnyInRange(leading * WiderGap, double.MaxValue);
        int under = heights.Length - 1 - place;
        bool isBelow = under < Depth && place > 0 && steps.AsSpan(Math.Max(0, place - Depth + under), Math.Min(place, Depth - under)).ContainsAnyInRange(leading * WiderGap, double.MaxValue);
        return line.Size < body * SmallerType || isAbove || isBelow;
    }

    private static string Shape(string text)
    {
        StringBuilder shape = new(text.Length);
        foreach (char unit in text)
        {
            if (!char.IsWhiteSpace(unit))
            {
                shape.Append(char.IsDigit(unit) ? '#' : unit);
            }
        }

        return shape.ToString();
    }

    [GeneratedRegex(@"^\W*(?:page|p\.|seite|صفحة|ص)?\W*\d{1,4}(?:\s*(?:/|of|von|من|-)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    // What Chromium prints above and below: date, time and title; address and page of pages.
    [GeneratedRegex(@"^(?:https?|file)://\S+$|^\W*\d{1,4}[/.-]\W?\d{1,2}[/.-]\W?\d{2,4}[,،]?\s+\d{1,2}[:.]\d\d|(?:https?|file)://\S+\s+\d+\s*/\s*\d+$|^\d+\s*/\s*\d+\s+(?:https?|file)://\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Printed();
}
