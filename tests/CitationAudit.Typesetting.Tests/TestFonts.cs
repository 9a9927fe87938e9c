namespace CitationAudit.Typesetting.Tests;

/// <summary>The fonts of the repository, found from where the tests run.</summary>
public sealed class TestFonts : IDisposable
{
    public FontLibrary Library { get; } = FontLibrary.Load(Folder());

    public static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string fonts = Path.Combine(folder.FullName, "templates", "fonts");
            if (File.Exists(Path.Combine(fonts, "fonts.json")))
                return fonts;
        }
        throw new DirectoryNotFoundException("templates/fonts is not above the tests");
    }

    public void Dispose() => Library.Dispose();
}
