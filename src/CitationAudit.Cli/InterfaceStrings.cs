using CitationAudit.Packs;
using CitationAudit.Report;

namespace CitationAudit.Cli;

/// <summary>The wordings in which the terminal speaks.</summary>
internal static class InterfaceStrings
{
    // In the order in which POSIX lets them win.
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The wordings of a language, or by <c>auto</c> those of the environment's: Arabic for <c>ar…</c>, otherwise English.</summary>
    public static Strings Load(Surroundings surroundings, string language) =>
        StringsLoader.Load(PackFolders.BuiltIn, ReportLanguageLoader.Load(PackFolders.BuiltIn, language == "auto" ? FromEnvironment(surroundings) ?? "en" : language));

    /// <summary>The language that the environment asks for, or null where it names none (no locale, <c>C</c>, <c>POSIX</c>).</summary>
    public static string? FromEnvironment(Surroundings surroundings)
    {
        string? locale = LocaleVariables
            .Select(name => surroundings.Environment.GetValueOrDefault(name))
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        if (locale is null || locale == "POSIX" || locale == "C" || locale.StartsWith("C.", StringComparison.Ordinal))
        {
            return null;
        }

        return locale.StartsWith("ar", StringComparison.OrdinalIgnoreCase) ? "ar" : "en";
    }
}
