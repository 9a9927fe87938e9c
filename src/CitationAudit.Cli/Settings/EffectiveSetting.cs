namespace CitationAudit.Cli.Settings;

/// <summary>A setting's value and where it came from.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Value">Its value.</param>
/// <param name="Origin">A path, <c>default</c>, <c>environment</c> or <c>command line</c>.</param>
public sealed record EffectiveSetting(Setting Setting, string Value, string Origin);
