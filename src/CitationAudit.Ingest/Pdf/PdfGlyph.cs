namespace CitationAudit.Ingest.Pdf;

/// <summary>A sign where the page draws it. Coordinates are points from the lower left corner.</summary>
/// <param name="Text">The characters that the glyph stands for, ligatures and presentation forms folded.</param>
/// <param name="Left">Where its advance begins.</param>
/// <param name="Right">Where its advance ends.</param>
/// <param name="Baseline">Height of its baseline.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="IsBold">True where the font's name says so.</param>
/// <param name="Target">The address that its place links to, or null.</param>
internal readonly record struct PdfGlyph(
    string Text, double Left, double Right, double Baseline, double Size, bool IsBold, string? Target)
{
    public double Middle => (Left + Right) / 2;
}
