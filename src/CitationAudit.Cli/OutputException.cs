namespace CitationAudit.Cli;

/// <summary>A file could not be written.</summary>
/// <param name="path">The file.</param>
/// <param name="detail">What the machine says.</param>
public sealed class OutputException(string path, string detail) : Exception(detail)
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;
}
