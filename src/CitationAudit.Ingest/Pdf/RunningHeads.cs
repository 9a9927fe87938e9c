using System.Text;
using System.Text.RegularExpressions;

namespace CitationAudit.Ingest.Pdf;

/// <summary>Takes running heads, page numbers and what browsers print around a page out of the lines.</summary>
internal static partial class RunningHeads
{
    // How many lines from the top and the bottom may be running heads.
    private const int Depth = 2;

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

        for (int page = 0; page < pages.Count; page++)
        {
            foreach ((PdfLine line, string text) in edges[page])
            {
                bool isRepeated = pages.Count > 1 && times[Shape(text)] >= Math.Max(2, pages.Count / 3);
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
    [GeneratedRegex(@"^(?:https?|file)://\S+$|^\d{1,4}[/.]\d{1,2}[/.]\d{2,4},?\s+\d{1,2}:\d\d|(?:https?|file)://\S+\s+\d+\s*/\s*\d+$|^\d+\s*/\s*\d+\s+(?:https?|file)://\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Printed();
}
