using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Packs;

/// <summary>Reads <c>seeds/languages/&lt;code&gt;/syntax.bin</c>: tagger, parser and word tables, where a language has them.</summary>
public static class SyntaxLoader
{
    /// <summary>The language's syntax reader, or null where it has none. Throws <see cref="PackException"/> where the file is damaged.</summary>
    public static SyntaxReader? Load(PackFolders folders, string code)
    {
        ArgumentNullException.ThrowIfNull(folders);
        string relative = $"seeds/languages/{code}/syntax.bin";
        if (folders.File(relative) is not { } file)
        {
            return null;
        }

        try
        {
            using FileStream stream = File.OpenRead(file);
            using BufferedStream buffered = new(stream, 1 << 16);
            return SyntaxReader.Read(buffered);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new PackException(new PackProblem(file, 0, "$", damaged.Message, "the weights that the trainer wrote"));
        }
    }
}
