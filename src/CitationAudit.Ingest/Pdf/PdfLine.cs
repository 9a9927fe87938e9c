using CitationAudit.Ingest.Reading;

namespace CitationAudit.Ingest.Pdf;

/// <summary>A line of text, or the part of one that lies in a column.</summary>
/// <param name="Glyphs">Its signs from left to right.</param>
internal sealed record PdfLine(IReadOnlyList<PdfGlyph> Glyphs)
{
    public double Left { get; } = Glyphs[0].Left;

    public double Right { get; } = Glyphs.Max(glyph => glyph.Right);

    public double Baseline { get; } = Glyphs[0].Baseline;

    /// <summary>The size of most of its signs, in points.</summary>
    public double Size { get; } = Glyphs.GroupBy(glyph => Math.Round(glyph.Size, 1)).MaxBy(group => group.Count())?.Key ?? 0;

    public bool IsBold { get; } = Glyphs.All(glyph => glyph.IsBold || string.IsNullOrWhiteSpace(glyph.Text));

    public double Width => Right - Left;

    /// <summary>The words in logical order; <paramref name="rightToLeft"/> is the direction of the page.</summary>
    public IReadOnlyList<Run> Runs(bool rightToLeft) => PdfOrder.Logical(Glyphs, rightToLeft);

    /// <summary>The words in logical order.</summary>
    public string Text(bool rightToLeft) => string.Concat(Runs(rightToLeft).Select(run => run.Words)).Trim();
}
