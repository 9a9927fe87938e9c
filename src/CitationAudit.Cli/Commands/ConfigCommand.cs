using System.CommandLine;
using CitationAudit.Cli.Settings;

namespace CitationAudit.Cli.Commands;

/// <summary><c>config show</c>: every setting in force and where it came from.</summary>
internal static class ConfigCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Command show = new("show", "cli.command.config.show");
        Session.Bind(show, surroundings, Show);
        return new Command("config", "cli.command.config") { show };
    }

    private static int Show(Session session)
    {
        using StreamWriter output = session.OpenOutput();
        int width = session.Settings.All.Max(setting => setting.Setting.Key.Length);
        foreach (EffectiveSetting setting in session.Settings.All)
        {
            output.WriteLine($"{setting.Setting.Key.PadRight(width)} = {setting.Value}  ({setting.Origin})");
        }

        return ExitCode.Success;
    }
}
