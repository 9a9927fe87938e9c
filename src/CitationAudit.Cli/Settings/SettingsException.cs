namespace CitationAudit.Cli.Settings;

/// <summary>A setting is wrong; it names the file (or the environment, or the command line), the key, and what is allowed.</summary>
/// <param name="origin">Where the setting stands.</param>
/// <param name="key">Its key.</param>
/// <param name="problem">What is wrong.</param>
public sealed class SettingsException(string origin, string key, Message problem) : Exception($"{origin}: {key}")
{
    /// <summary>Where the setting stands: a path, <c>environment</c> or <c>command line</c>.</summary>
    public string Origin { get; } = origin;

    /// <summary>Its key.</summary>
    public string Key { get; } = key;

    /// <summary>What is wrong.</summary>
    public Message Problem { get; } = problem;
}
