using System.CommandLine;

namespace CitationAudit.Cli.Commands;

/// <summary>How <c>analyze</c> and <c>extract</c> write.</summary>
internal static class JsonFormat
{
    /// <summary>One line per article.</summary>
    public const string Lines = "jsonl";

    /// <summary>The option of <c>analyze</c>.</summary>
    public static Option<string> Option()
    {
        Option<string> option = new("--format") { HelpName = "json|jsonl", Description = "cli.option.json-format", DefaultValueFactory = _ => "json" };
        option.AcceptOnlyFromAmong("json", Lines);
        return option;
    }
}
