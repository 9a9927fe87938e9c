using System.Collections.Immutable;

namespace CitationAudit.Cli;

/// <summary>All that the command line touches of the machine, so that a test can put another in its place.</summary>
public sealed record Surroundings
{
    /// <summary>Standard output.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>True where standard error is a terminal that a person watches.</summary>
    public required bool Interactive { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The user's configuration folder.</summary>
    public required string ConfigurationFolder { get; init; }

    /// <summary>Environment variables.</summary>
    public required ImmutableDictionary<string, string> Environment { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The machine itself.</summary>
    public static Surroundings Real()
    {
        ImmutableDictionary<string, string>.Builder environment = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (System.Collections.DictionaryEntry variable in System.Environment.GetEnvironmentVariables())
        {
            environment[(string)variable.Key] = (string?)variable.Value ?? "";
        }

        return new Surroundings
        {
            Output = Console.OpenStandardOutput(),
            Error = Console.Error,
            Input = Console.OpenStandardInput(),
            Interactive = !Console.IsErrorRedirected,
            WorkingFolder = Directory.GetCurrentDirectory(),
            ConfigurationFolder = Path.Combine(
                System.Environment.GetFolderPath(System.Environment.SpecialFolder.ApplicationData, System.Environment.SpecialFolderOption.DoNotVerify),
                "citation-audit"),
            Environment = environment.ToImmutable(),
            Clock = TimeProvider.System,
        };
    }

    /// <summary>The full path of one that the user gave.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingFolder);
}
