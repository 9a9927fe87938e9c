using System.Collections.Immutable;

namespace CitationAudit.Cli.Settings;

/// <summary>One setting: its key, its value where nobody sets it, and what is allowed.</summary>
/// <param name="Key">The key in <c>citation-audit.json</c>; nested keys are joined by a colon.</param>
/// <param name="Default">The value where nobody sets it.</param>
/// <param name="Allowed">What is allowed, for a person.</param>
/// <param name="Accepts">True for an allowed value.</param>
public sealed record Setting(string Key, string Default, string Allowed, Func<string, bool> Accepts)
{
    /// <summary>A setting with a closed set of values.</summary>
    public static Setting OneOf(string key, string standard, params ImmutableArray<string> values) =>
        new(key, standard, string.Join(", ", values), value => values.Contains(value));

    /// <summary>A setting that takes a comma-separated list from a closed set.</summary>
    public static Setting ListOf(string key, string standard, params ImmutableArray<string> values) =>
        new(key, standard, $"a list of {string.Join(", ", values)}", value => Split(value) is { IsEmpty: false } items && items.All(values.Contains));

    /// <summary>A setting that takes any text.</summary>
    public static Setting Free(string key, string standard, string allowed) => new(key, standard, allowed, _ => true);

    /// <summary>A whole number within bounds.</summary>
    public static Setting Whole(string key, long standard, long least, long most) =>
        new(
            key,
            standard.ToString(System.Globalization.CultureInfo.InvariantCulture),
            $"a whole number from {least} to {most}",
            value => long.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long number)
                && number >= least && number <= most);

    /// <summary>The items of a comma-separated list.</summary>
    public static ImmutableArray<string> Split(string value) =>
        [.. value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
