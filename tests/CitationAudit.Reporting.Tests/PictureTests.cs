using System.Globalization;
using CitationAudit.Reporting.Tests.Fixtures;
using CitationAudit.Typesetting;
using SkiaSharp;

namespace CitationAudit.Reporting.Tests;

/// <summary>
/// Pages that a person has looked at, kept as grids of grey: every cell is the mean lightness (0 to 99) of 1/24 by 1/34 of a page. A page
/// may differ by at most <see cref="CellTolerance"/> in a cell and by <see cref="PageTolerance"/> on average, which lets hinting and
/// rasters of other Skia builds pass and nothing that an eye would notice.
/// </summary>
[Collection(PrintCollection.Name)]
public sealed class PictureTests(PrintShop shop)
{
    private const int Across = 24;
    private const int Down = 34;
    private const int CellTolerance = 9;
    private const double PageTolerance = 0.6;

    [Theory]
    [MemberData(nameof(HtmlTests.Prints), MemberType = typeof(HtmlTests))]
    public void Pages_look_as_they_were_approved(string article, string edition, string language)
    {
        LaidOutDocument pages = shop.Print(article, edition, language);
        string[] grids = [.. pages.Pages.Select(Grid)];
        string name = $"{article}.{edition}.{language}.grid";
        if (Golden.IsApproving)
        {
            Golden.Compare(name, string.Join("\n\n", grids) + "\n");
            return;
        }

        string[] approved = Golden.Read(name).TrimEnd('\n').Split("\n\n");
        Assert.Equal(approved.Length, grids.Length);
        for (int page = 0; page < grids.Length; page++)
        {
            int[] seen = Cells(grids[page]), wanted = Cells(approved[page]);
            int[] differences = [.. seen.Zip(wanted, (one, other) => Math.Abs(one - other))];
            Assert.True(differences.Max() <= CellTolerance, $"page {page + 1} differs by {differences.Max()} in row {Array.IndexOf(differences, differences.Max()) / Across + 1}");
            Assert.True(differences.Average() <= PageTolerance, $"page {page + 1} differs by {differences.Average():0.00} on average");
        }
    }

    private static string Grid(LaidOutPage page)
    {
        using SKBitmap picture = SKBitmap.Decode(PageImage.ToPng(page, dotsPerInch: 36));
        long[] sums = new long[Across * Down], counts = new long[Across * Down];
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                SKColor pixel = picture.GetPixel(x, y);
                int cell = (y * Down / picture.Height * Across) + (x * Across / picture.Width);
                sums[cell] += pixel.Red + pixel.Green + pixel.Blue;
                counts[cell]++;
            }
        }

        return string.Join('\n', Enumerable.Range(0, Down).Select(row => string.Join(' ', Enumerable.Range(0, Across).Select(column =>
            (sums[(row * Across) + column] * 99 / (counts[(row * Across) + column] * 765)).ToString("00", CultureInfo.InvariantCulture)))));
    }

    private static int[] Cells(string grid) => [.. grid.Split([' ', '\n']).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
}
