using System.CommandLine;

namespace CitationAudit.Cli.Settings;

/// <summary>A command-line option that sets a <see cref="Setting"/>; it is checked where all layers of settings are.</summary>
public sealed class SettingOption : Option<string>
{
    /// <summary>The option for a setting.</summary>
    /// <param name="setting">What it sets.</param>
    /// <param name="name">Its name, such as <c>--report-language</c>; its description has the key <c>cli.option.report-language</c>.</param>
    /// <param name="helpName">What stands for the value in help.</param>
    public SettingOption(Setting setting, string name, string helpName)
        : base(name)
    {
        Setting = setting;
        HelpName = helpName;
        Description = $"cli.option.{name.TrimStart('-')}";
    }

    /// <summary>What it sets.</summary>
    public Setting Setting { get; }

    /// <summary>The settings given on a command line, by key.</summary>
    public static Dictionary<string, string?> Given(ParseResult line)
    {
        ArgumentNullException.ThrowIfNull(line);
        Dictionary<string, string?> given = new(StringComparer.OrdinalIgnoreCase);
        foreach (SettingOption option in line.CommandResult.Command.Options.OfType<SettingOption>())
        {
            if (line.GetResult(option) is not null && line.GetValue(option) is { } value)
            {
                given[option.Setting.Key] = value;
            }
        }

        return given;
    }
}
