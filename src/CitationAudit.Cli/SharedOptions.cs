using System.CommandLine;
using CitationAudit.Cli.Settings;

namespace CitationAudit.Cli;

/// <summary>Options that several commands share; each command gets its own instances.</summary>
internal static class SharedOptions
{
    /// <summary>The inputs of a command: one or more.</summary>
    public static Argument<string[]> Inputs()
    {
        Argument<string[]> inputs = new("INPUT") { Arity = ArgumentArity.OneOrMore, Description = "cli.argument.inputs" };

        // An argument that takes many values would take a misspelt option for a file's name.
        inputs.Validators.Add(result =>
        {
            foreach (string option in result.Tokens.Select(token => token.Value).Where(value => value.Length > 1 && value[0] == '-'))
            {
                result.AddError(option);
            }
        });
        return inputs;
    }

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
