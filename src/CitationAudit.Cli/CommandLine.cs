using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using CitationAudit.Cli.Commands;
using CitationAudit.Report;

namespace CitationAudit.Cli;

/// <summary>The command line <c>citation-audit</c>.</summary>
public static class CommandLine
{
    /// <summary>Runs one command line and returns its <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(surroundings);
        RootCommand root = Build(surroundings);
        ParseResult line = root.Parse(arguments);
        if (line.Errors.Count > 0)
        {
            Strings strings = InterfaceStrings.Load(surroundings, "auto");
            foreach (string problem in line.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            {
                surroundings.Error.WriteLine(strings.Render(Message.Of("cli.usage.problem", MessageArgument.Text("detail", problem))));
            }

            surroundings.Error.WriteLine(strings.Text("cli.usage.help"));
            return ExitCode.BadUsage;
        }

        using StreamWriter output = new(surroundings.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        return line.Invoke(new InvocationConfiguration { Output = output, Error = surroundings.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Build(Surroundings surroundings)
    {
        RootCommand root = new("cli.command.root")
        {
            AuditCommand.Create(surroundings),
            AnalyzeCommand.Create(surroundings),
            ExtractCommand.Create(surroundings),
            TrainCommand.Create(surroundings),
            EvaluateCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
            ReviewCommand.Create(surroundings),
            PacksCommand.Create(surroundings),
            PolicyCommand.Create(surroundings),
            RegistryCommand.Create(surroundings),
            ConfigCommand.Create(surroundings),
        };
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Description = "cli.option.help";
                help.Action = new HelpAction(surroundings);
            }
            else if (option is VersionOption)
            {
                option.Description = "cli.option.version";
            }
        }

        return root;
    }

    private sealed class HelpAction(Surroundings surroundings) : SynchronousCommandLineAction
    {
        // Whoever asks for help need not have the rest of the line right.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            using StreamWriter output = new(surroundings.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            new CommandHelp(InterfaceStrings.Load(surroundings, "auto"), output).Print(parseResult.CommandResult.Command);
            return ExitCode.Success;
        }
    }
}
