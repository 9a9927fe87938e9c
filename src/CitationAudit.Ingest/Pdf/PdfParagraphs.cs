using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Pdf;

/// <summary>Joins lines into paragraphs and tells headings by their type.</summary>
internal sealed class PdfParagraphs
{
    // In ratios and ems; judgements tried on print-outs of both languages.
    private const double HeadingSize = 1.12;
    private const double TitleSize = 1.3;
    private const double NewLeading = 1.3;
    private const double Indent = 0.7;
    private const int LongestHeading = 30;

    // Leadings are told apart to a twentieth of an em.
    private const double LeadingSteps = 20;

    private readonly Draft _draft;
    private readonly double _body;
    private readonly bool _isBodyBold;
    private readonly List<Run> _runs = [];
    private PdfLine? _last;
    private bool _hasTitle;

    public PdfParagraphs(List<PdfPage> pages, Draft draft)
    {
        _draft = draft;
        PdfLine[] lines = [.. pages.SelectMany(page => page.Columns).SelectMany(column => column)];
        _body = lines.GroupBy(line => Math.Round(line.Size)).MaxBy(group => group.Sum(line => line.Glyphs.Count))?.Key ?? 0;
        _isBodyBold = lines.Count(line => line.IsBold) * 2 > lines.Length;
    }

    public void Add(PdfPage page)
    {
        foreach (List<PdfLine> column in page.Columns)
        {
            double left = column.Min(line => line.Left);
            double right = column.Max(line => line.Right);
            double leading = Leading(column);
            for (int at = 0; at < column.Count; at++)
            {
                PdfLine line = column[at];
                if (_last is not null && (at == 0 ? StartsAnew(_last, line, page) : Breaks(column[at - 1], line, left, right, leading, page)))
                {
                    Flush();
                }

                Append(line, page);
            }
        }
    }

    public void Flush()
    {
        if (_last is null)
        {
            return;
        }

        string words = string.Concat(_runs.Select(run => run.Words));
        int count = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        bool isLarge = _last.Size >= _body * HeadingSize;
        bool isSetOff = isLarge || (_last.IsBold && !_isBodyBold && words.TrimEnd() is [.., not ('.' or '؟' or '!')]);
        BlockKind kind = BlockKind.Paragraph;
        if (isSetOff && count <= LongestHeading)
        {
            kind = !_hasTitle && _draft.IsEmpty && _last.Size >= _body * TitleSize ? BlockKind.Title : BlockKind.Heading;
            _hasTitle |= kind == BlockKind.Title;
        }

        _draft.Add(kind, [.. _runs]);
        _runs.Clear();
        _last = null;
    }

    private void Append(PdfLine line, PdfPage page)
    {
        IReadOnlyList<Run> runs = line.Runs(page.RightToLeft);
        if (_runs.Count > 0 && !Unhyphenate(runs))
        {
            _runs.Add(new Run(" ", null));
        }

        _runs.AddRange(runs);
        _last = line;
    }

    // A hyphen at a line's end before a small letter parts a word; before a capital or a figure it belongs to it.
    private bool Unhyphenate(IReadOnlyList<Run> next)
    {
        string last = _runs[^1].Words.TrimEnd();
        string first = next.Count > 0 ? next[0].Words.TrimStart() : "";
        if (first.Length == 0 || last.Length < 2 || last[^1] is not ('-' or '\u2010' or '\u00AD') || !char.IsLetter(last[^2]))
        {
            return false;
        }

        if (char.IsLower(first[0]) || last[^1] == '\u00AD')
        {
            _runs[^1] = _runs[^1] with { Words = last[..^1] };
        }

        return true;
    }

    private static bool Breaks(PdfLine above, PdfLine line, double left, double right, double leading, PdfPage page)
    {
        double size = Math.Max(above.Size, line.Size);
        if (above.Baseline - line.Baseline > leading * size * NewLeading || Differs(above, line))
        {
            return true;
        }

        double indent = page.RightToLeft ? right - line.Right : line.Left - left;
        double before = page.RightToLeft ? right - above.Right : above.Left - left;
        if (indent > Indent * size && before < Indent * size)
        {
            return true;
        }

        // Where the next line's first word would have fitted, the break was meant.
        double room = page.RightToLeft ? above.Left - left : right - above.Right;
        return room > FirstWord(line, page.RightToLeft) + (0.5 * size) && room > 2 * size;
    }

    // From column to column and page to page a paragraph goes on unless its sentence has ended or the type changes.
    private static bool StartsAnew(PdfLine above, PdfLine line, PdfPage page) =>
        Differs(above, line) || above.Text(page.RightToLeft) is [.., '.' or '!' or '?' or '؟' or '"' or '”' or '»' or ':'] or [];

    private static bool Differs(PdfLine above, PdfLine line) =>
        Math.Abs(above.Size - line.Size) > 0.08 * Math.Max(above.Size, line.Size) || above.IsBold != line.IsBold;

    private static double FirstWord(PdfLine line, bool rightToLeft)
    {
        IEnumerable<PdfGlyph> glyphs = rightToLeft ? line.Glyphs.Reverse() : line.Glyphs;
        PdfGlyph first = glyphs.First();
        PdfGlyph last = first;
        foreach (PdfGlyph glyph in glyphs)
        {
            double gap = rightToLeft ? last.Left - glyph.Right : glyph.Left - last.Right;
            if (string.IsNullOrWhiteSpace(glyph.Text) || gap > 0.16 * glyph.Size)
            {
                break;
            }

            last = glyph;
        }

        return Math.Max(first.Right, last.Right) - Math.Min(first.Left, last.Left);
    }

    /// <summary>The leading of most lines, in ems, so that it holds for a heading of two lines too.</summary>
    private static double Leading(List<PdfLine> column) =>
        Enumerable.Range(1, column.Count - 1)
            .Select(at => (column[at - 1].Baseline - column[at].Baseline) / Math.Max(column[at - 1].Size, column[at].Size))
            .Where(step => step > 0)
            .GroupBy(step => Math.Round(step * LeadingSteps))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .FirstOrDefault()?.Average() ?? double.PositiveInfinity;
}
