using System.Collections.Immutable;
using System.Text;

namespace CitationAudit.Cli.Tests;

/// <summary>Runs the command line in a folder of its own, with a clock that stands still.</summary>
internal sealed class Run : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("citation-audit-").FullName;

    public string Folder => Path.Combine(_folder, "work");

    public string ConfigurationFolder => Path.Combine(_folder, "configuration");

    public Dictionary<string, string> Environment { get; } = new(StringComparer.OrdinalIgnoreCase) { ["LANG"] = "en_GB.UTF-8" };

    public string Input { get; set; } = "";

    public Run()
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(ConfigurationFolder);
    }

    public (int Code, string Output, string Error) Command(params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream input = new(Encoding.UTF8.GetBytes(Input));
        int code = CommandLine.Run(arguments, new Surroundings
        {
            Output = output,
            Error = error,
            Input = input,
            Interactive = false,
            WorkingFolder = Folder,
            ConfigurationFolder = ConfigurationFolder,
            Environment = Environment.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase),
            Clock = new StillClock(),
        });
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
