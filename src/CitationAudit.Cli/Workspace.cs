using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using CitationAudit.Cli.Settings;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Ingest;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Reporting;
using CitationAudit.Reporting.Json;
using CitationAudit.Sources;

namespace CitationAudit.Cli;

/// <summary>The stages as the settings ask for them, each part built when it is first needed and shared from then on.</summary>
public sealed class Workspace
{
    private readonly EffectiveSettings _settings;
    private readonly Surroundings _surroundings;
    private readonly ConcurrentDictionary<string, Auditor> _auditors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Strings> _strings = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableDictionary<string, SourceType>> _sourceTypes;
    private readonly Lazy<ArticleReader> _reader;

    /// <summary>With the settings in force. Throws <see cref="PackException"/> where an overlay is no folder.</summary>
    public Workspace(EffectiveSettings settings, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        (_settings, _surroundings) = (settings, surroundings);
        Folders = settings.List(SettingCatalogue.Packs)
            .Aggregate(PackFolders.BuiltIn, (folders, overlay) => folders.With(surroundings.FullPath(overlay)));
        _sourceTypes = new Lazy<ImmutableDictionary<string, SourceType>>(() => SourceTypeLoader.Load(Folders));
        _reader = new Lazy<ArticleReader>(() => new ArticleReader(ReadOptions.Default with
        {
            Language = settings[SettingCatalogue.Language] is "auto" ? null : settings[SettingCatalogue.Language],
        }));
    }

    /// <summary>What made the report.</summary>
    public static ToolInfo Tool { get; } = new(
        "CitationAudit",
        typeof(Workspace).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    /// <summary>The tool's packs and the overlays.</summary>
    public PackFolders Folders { get; }

    /// <summary>Where recorded statements stand for the extractor, by article id; null to extract.</summary>
    public IStatementExtractor? Recorded { get; set; }

    /// <summary>The wordings of a report in the settings' language, or the article's.</summary>
    public Strings ReportStrings(string articleLanguage) =>
        StringsFor(_settings[SettingCatalogue.ReportLanguage] is "article" ? articleLanguage : _settings[SettingCatalogue.ReportLanguage]);

    /// <summary>The wordings of a language; English where reports are not printed in it.</summary>
    public Strings StringsFor(string language) => _strings.GetOrAdd(language, code =>
    {
        ImmutableArray<ReportLanguage> languages = ReportLanguageLoader.Load(Folders);
        ReportLanguage chosen = languages.FirstOrDefault(known => known.Code == code) ?? languages.First(known => known.Code == "en");
        DigitStyle digits = _settings[SettingCatalogue.Digits] is "arabic-indic" ? DigitStyle.ArabicIndic : DigitStyle.Latin;
        return StringsLoader.Load(Folders, chosen with { Digits = digits });
    });

    /// <summary>The stages for articles of a language. Throws <see cref="PackException"/> where a pack is missing or wrong.</summary>
    public Auditor AuditorFor(string language) => _auditors.GetOrAdd(language, code =>
    {
        LanguagePack pack = LanguageLoader.Load(Folders, code);
        return new Auditor(
            new Text.TextAnalyser(pack.Text),
            Recorded ?? Extractor(pack),
            Selection(),
            new StandingJudge(pack.Standings),
            new SourceAnalyser(pack.Sources, SourceTypes),
            new Grader(PolicyLoader.Load(Folders, _settings[SettingCatalogue.Policy])),
            SourceTypes,
            _surroundings.Clock,
            Tool);
    });

    private ImmutableDictionary<string, SourceType> SourceTypes => _sourceTypes.Value;
}
