using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace CitationAudit.Cli.Settings;

/// <summary>
/// The settings in force: defaults, then <c>citation-audit.json</c> in the user's configuration folder, then in the working folder, then
/// the environment (<c>CITATION_AUDIT__key</c>), then the command line. Later ones win, key by key.
/// </summary>
public sealed class EffectiveSettings
{
    /// <summary>The settings file's name.</summary>
    public const string FileName = "citation-audit.json";

    private const string EnvironmentPrefix = "CITATION_AUDIT__";

    private readonly Dictionary<string, EffectiveSetting> _settings;

    private EffectiveSettings(Dictionary<string, EffectiveSetting> settings) => _settings = settings;

    /// <summary>Every setting, in the catalogue's order.</summary>
    public IEnumerable<EffectiveSetting> All => SettingCatalogue.All.Select(setting => _settings[setting.Key]);

    /// <summary>The value of one setting.</summary>
    public string this[Setting setting] => _settings[setting.Key].Value;

    /// <summary>The items of a list setting.</summary>
    public ImmutableArray<string> List(Setting setting) => Setting.Split(this[setting]);

    /// <summary>The value of a whole-number setting.</summary>
    public long Whole(Setting setting) => long.Parse(this[setting], CultureInfo.InvariantCulture);

    /// <summary>Reads all layers. Throws <see cref="SettingsException"/> on an unknown key, a bad value or a file that is no JSON.</summary>
    /// <param name="surroundings">Folders and environment.</param>
    /// <param name="commandLine">Settings given as options, by key.</param>
    public static EffectiveSettings Load(Surroundings surroundings, IReadOnlyDictionary<string, string?> commandLine)
    {
        Dictionary<string, EffectiveSetting> settings = new(StringComparer.OrdinalIgnoreCase);
        foreach (Setting setting in SettingCatalogue.All)
        {
            settings[setting.Key] = new EffectiveSetting(setting, setting.Default, "default");
        }

        foreach (string folder in (ReadOnlySpan<string>)[surroundings.ConfigurationFolder, surroundings.WorkingFolder])
        {
            string file = Path.Combine(folder, FileName);
            if (File.Exists(file))
            {
                Apply(settings, ReadFile(file), file);
            }
        }

        IEnumerable<KeyValuePair<string, string?>> environment = surroundings.Environment
            .Where(variable => variable.Key.StartsWith(EnvironmentPrefix, StringComparison.OrdinalIgnoreCase))
            .Select(variable => new KeyValuePair<string, string?>(
                variable.Key[EnvironmentPrefix.Length..].Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), variable.Value));
        Apply(settings, new ConfigurationBuilder().AddInMemoryCollection(environment).Build(), "environment");
        Apply(settings, new ConfigurationBuilder().AddInMemoryCollection(commandLine).Build(), "command line");
        return new EffectiveSettings(settings);
    }

    private static IConfigurationRoot ReadFile(string file)
    {
        try
        {
            return new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(file), optional: false).Build();
        }
        catch (Exception error) when (error is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            string detail = error.InnerException?.InnerException?.Message ?? error.InnerException?.Message ?? error.Message;
            throw new SettingsException(file, "$", Message.Of("cli.settings.unreadable", MessageArgument.Text("detail", detail)));
        }
    }

    private static void Apply(Dictionary<string, EffectiveSetting> settings, IConfigurationRoot layer, string origin)
    {
        foreach ((string key, string value) in Values(layer))
        {
            if (!settings.TryGetValue(key, out EffectiveSetting? known))
            {
                string keys = string.Join(", ", SettingCatalogue.All.Select(setting => setting.Key));
                throw new SettingsException(origin, key, Message.Of("cli.settings.unknown", MessageArgument.Text("allowed", keys)));
            }

            if (!known.Setting.Accepts(value))
            {
                throw new SettingsException(origin, known.Setting.Key, Message.Of(
                    "cli.settings.bad-value", MessageArgument.Text("value", value), MessageArgument.Text("allowed", known.Setting.Allowed)));
            }

            settings[known.Setting.Key] = new EffectiveSetting(known.Setting, value, origin);
        }
    }

    /// <summary>The layer's leaves; the items of an array become one comma-separated value.</summary>
    private static IEnumerable<(string Key, string Value)> Values(IConfiguration section)
    {
        foreach (IConfigurationSection child in section.GetChildren())
        {
            IConfigurationSection[] below = [.. child.GetChildren()];
            if (child.Value is { } value)
            {
                yield return (child.Path, value);
            }
            else if (below.Length > 0 && below.All(item => item.Value is not null && int.TryParse(item.Key, out _)))
            {
                yield return (child.Path, string.Join(',', below.Select(item => item.Value)));
            }
            else if (below.Length == 0)
            {
                yield return (child.Path, "");
            }
            else
            {
                foreach ((string Key, string Value) leaf in Values(child))
                {
                    yield return leaf;
                }
            }
        }
    }
}
