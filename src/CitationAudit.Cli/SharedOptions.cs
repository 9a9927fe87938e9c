using CitationAudit.Cli.Settings;

namespace CitationAudit.Cli;

/// <summary>Options that several commands share; each command gets its own instances.</summary>
internal static class SharedOptions
{
    /// <summary>How articles are read and analysed.</summary>
    public static IEnumerable<SettingOption> Analysis() =>
    [
        new(SettingCatalogue.Language, "--language", "CODE"),
        new(SettingCatalogue.ReportLanguage, "--report-language", "ar|en"),
        new(SettingCatalogue.Policy, "--policy", "ID|FILE"),
        new(SettingCatalogue.Acts, "--acts", "LIST|all"),
        new(SettingCatalogue.LeastConfidence, "--least-confidence", "0-100"),
        new(SettingCatalogue.Packs, "--packs", "FOLDER"),
    ];

    /// <summary>How reports are made, besides <see cref="Analysis"/>.</summary>
    public static IEnumerable<SettingOption> Audit() =>
    [
        new(SettingCatalogue.Formats, "--format", "LIST"),
        new(SettingCatalogue.Edition, "--edition", "ID"),
        new(SettingCatalogue.Theme, "--theme", "ID"),
        new(SettingCatalogue.Page, "--page", "a4|letter"),
        new(SettingCatalogue.Questions, "--questions", "N"),
        new(SettingCatalogue.FailOn, "--fail-on", "error|warning"),
        .. Analysis(),
    ];
}
