namespace CitationAudit.Ingest.Languages;

/// <summary>The word lists that are built into the library: text files of one entry a line, <c>#</c> before a comment.</summary>
internal static class Lexicons
{
    /// <summary>The entries of a list.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(Lexicons).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not built in.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
