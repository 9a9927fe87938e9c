using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Packs;

/// <summary>Reads <c>seeds/languages/&lt;code&gt;/words.bin</c>: what words are near to, as rows of clusters, where a language has them.</summary>
public static class WordCodesLoader
{
    /// <summary>The language's codes of words, or null where it has none. Throws <see cref="PackException"/> where the file is damaged.</summary>
    public static WordCodes? Load(PackFolders folders, string code)
    {
        ArgumentNullException.ThrowIfNull(folders);
        string relative = $"seeds/languages/{code}/words.bin";
        if (folders.File(relative) is not { } file)
        {
            return null;
        }

        try
        {
            using FileStream stream = File.OpenRead(file);
            using BufferedStream buffered = new(stream, 1 << 16);
            return WordCodes.Read(buffered);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new PackException(new PackProblem(file, 0, "$", damaged.Message, "a file that the trainer wrote"));
        }
    }
}
