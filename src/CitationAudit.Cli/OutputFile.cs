namespace CitationAudit.Cli;

/// <summary>Writes a file whole or not at all: what stood there before is lost only when the new file is complete.</summary>
internal static class OutputFile
{
    /// <summary>Writes <paramref name="path"/>, making its folder where it is missing. Throws <see cref="OutputException"/> where it cannot.</summary>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string draft = $"{path}.part";
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllBytes(draft, bytes);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (File.Exists(draft))
            {
                File.Delete(draft);
            }

            throw new OutputException(path, error.Message);
        }
    }
}
