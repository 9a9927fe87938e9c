using CitationAudit.Extraction.Model;

namespace CitationAudit.Packs;

/// <summary>Reads the trained weights of a language, <c>seeds/languages/&lt;code&gt;/statements.weights</c>.</summary>
public static class StatementModelLoader
{
    /// <summary>The weights' file name in the language's folder.</summary>
    public const string FileName = "statements.weights";

    /// <summary>The language's model, or null where it has none. Throws <see cref="PackException"/> where the file is damaged or of another format.</summary>
    public static StatementModel? Load(PackFolders folders, string code)
    {
        ArgumentNullException.ThrowIfNull(folders);
        if (folders.File($"seeds/languages/{code}/{FileName}") is not { } file)
        {
            return null;
        }

        try
        {
            return StatementModel.Read(File.ReadAllBytes(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new PackException(new PackProblem(file, 0, "$", error.Message, "a file that \"citation-audit train\" wrote"));
        }
    }
}
