using CitationAudit.Reporting.Pdf;
using CitationAudit.Typesetting;

namespace CitationAudit.Reporting.Tests.Fixtures;

/// <summary>Fonts, read once, and the sample prints, each laid out once.</summary>
public sealed class PrintShop : IDisposable
{
    private readonly Dictionary<(string, string, string), LaidOutDocument> _prints = [];

    public FontLibrary Fonts { get; } = FontLibrary.Load(Path.Combine(AppContext.BaseDirectory, "templates", "fonts"));

    public LaidOutDocument Print(string article, string edition, string language)
    {
        if (!_prints.TryGetValue((article, edition, language), out LaidOutDocument? print))
        {
            print = PdfReport.Lay(Reports.Compose(article, edition, language), new PdfChoices(), Fonts);
            _prints.Add((article, edition, language), print);
        }

        return print;
    }

    public void Dispose() => Fonts.Dispose();
}
