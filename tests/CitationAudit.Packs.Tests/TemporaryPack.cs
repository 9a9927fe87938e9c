namespace CitationAudit.Packs.Tests;

/// <summary>A folder of pack files that goes away with the test.</summary>
internal sealed class TemporaryPack : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("pack").FullName;

    public string Write(string relative, string content)
    {
        string path = Path.Combine(Root, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Root);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
