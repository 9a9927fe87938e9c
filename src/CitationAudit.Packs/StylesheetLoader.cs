namespace CitationAudit.Packs;

/// <summary>Reads <c>templates/html/report.css</c>: the look of the HTML report.</summary>
public static class StylesheetLoader
{
    private const string Name = "templates/html/report.css";

    /// <summary>
    /// The stylesheet; an overlay's takes the place of the tool's. Throws <see cref="PackException"/> where it is missing, or could end the
    /// element that it is written into.
    /// </summary>
    public static string Load(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        string file = folders.File(Name) ?? throw new PackException(new PackProblem(Name, 0, "$", "is missing"));
        string css = File.ReadAllText(file);
        return css.Contains("</", StringComparison.Ordinal)
            ? throw new PackException(new PackProblem(file, 0, "$", "holds \"</\"", "a stylesheet without HTML"))
            : css;
    }
}
