using System.CommandLine;
using CitationAudit.Report;

namespace CitationAudit.Cli;

/// <summary>Prints a command's help in the interface language: what it does, usage, arguments, options, subcommands, examples.</summary>
/// <param name="strings">The interface's wordings; a symbol's description is a key into them.</param>
/// <param name="output">Where to.</param>
internal sealed class CommandHelp(Strings strings, TextWriter output)
{
    /// <summary>Prints the help of <paramref name="command"/>.</summary>
    public void Print(Command command)
    {
        output.WriteLine(strings.Text(command.Description ?? "cli.command.root"));
        Head("cli.help.usage");
        output.WriteLine($"  {Path(command)}{Usage(command)}");
        Rows("cli.help.arguments", command.Arguments.Select(argument => (Shown(argument), argument.Description)));
        Rows("cli.help.commands", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Rows("cli.help.options", command.Options.Where(option => !option.Hidden).Select(option => (Names(option), option.Description)));
        string examples = $"{command.Description ?? "cli.command.root"}.examples";
        Head("cli.help.examples");
        foreach (string line in strings.Text(examples).Split('\n'))
        {
            output.WriteLine($"  {line}");
        }
    }

    private static string Path(Command command)
    {
        Stack<string> names = new();
        for (Symbol? symbol = command; symbol is not null; symbol = symbol.Parents.FirstOrDefault())
        {
            names.Push(symbol is RootCommand ? "citation-audit" : symbol.Name);
        }

        return string.Join(' ', names);
    }

    private static string Usage(Command command) =>
        string.Concat(command.Arguments.Select(argument => $" {Shown(argument)}"))
        + (command.Subcommands.Count > 0 ? " COMMAND" : "")
        + (command.Options.Count > 0 ? " [OPTIONS]" : "");

    private static string Shown(Argument argument)
    {
        string name = argument.HelpName ?? argument.Name.ToUpperInvariant();
        string many = argument.Arity.MaximumNumberOfValues > 1 ? "…" : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}{many}]" : $"{name}{many}";
    }

    private static string Names(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-')).Append(option.Name).Distinct(StringComparer.Ordinal));
        return option.HelpName is { } value && option.Arity.MaximumNumberOfValues > 0 ? $"{names} {value}" : names;
    }

    private void Rows(string head, IEnumerable<(string Name, string? Description)> rows)
    {
        (string Name, string? Description)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        Head(head);
        int width = Math.Min(34, all.Max(row => row.Name.Length) + 2);
        foreach ((string name, string? description) in all)
        {
            string text = description is null ? "" : strings.Text(description);
            output.WriteLine(name.Length < width ? $"  {name.PadRight(width)}{text}" : $"  {name}\n  {new string(' ', width)}{text}");
        }
    }

    private void Head(string key)
    {
        output.WriteLine();
        output.WriteLine(strings.Text(key));
    }
}
