using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using CitationAudit.Cli.Settings;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Ingest;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Report;
using CitationAudit.Reporting;
using CitationAudit.Reporting.Csv;
using CitationAudit.Reporting.Html;
using CitationAudit.Reporting.Json;
using CitationAudit.Reporting.Pdf;
using CitationAudit.Reporting.Sarif;
using CitationAudit.Reporting.Sections;
using CitationAudit.Reviewing;
using CitationAudit.Sources;
using CitationAudit.Text;
using Attachment = CitationAudit.Typesetting.Attachment;
using FontLibrary = CitationAudit.Typesetting.FontLibrary;
using PageSize = CitationAudit.Typesetting.PageSize;

namespace CitationAudit.Cli;

/// <summary>The stages as the settings ask for them, each part built when it is first needed and shared from then on.</summary>
public sealed class Workspace
{
    private readonly EffectiveSettings _settings;
    private readonly Surroundings _surroundings;
    private readonly ConcurrentDictionary<string, Auditor> _auditors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Strings> _strings = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableDictionary<string, SourceType>> _sourceTypes;
    private readonly ReadOptions _reading;
    private readonly Lazy<RegistryIndex> _registry;
    private readonly Lazy<PolicyPack> _policy;
    private readonly Lazy<FontLibrary> _fonts;
    private IStatementExtractor? _recorded;

    /// <summary>With the settings in force. Throws <see cref="PackException"/> where an overlay is no folder.</summary>
    public Workspace(EffectiveSettings settings, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        (_settings, _surroundings) = (settings, surroundings);
        Folders = settings.List(SettingCatalogue.Packs)
            .Aggregate(PackFolders.BuiltIn, (folders, overlay) => folders.With(surroundings.FullPath(overlay)));
        _sourceTypes = new Lazy<ImmutableDictionary<string, SourceType>>(() => SourceTypeLoader.Load(Folders));
        _registry = new Lazy<RegistryIndex>(() => RegistryLoader.Load(Folders));
        _policy = new Lazy<PolicyPack>(() => Policy(settings[SettingCatalogue.Policy]));
        _fonts = new Lazy<FontLibrary>(() => FontLibrary.Load(Path.Combine(AppContext.BaseDirectory, "templates", "fonts")));
        _reading = new ReadOptions
        {
            Language = settings[SettingCatalogue.Language] is "auto" ? null : settings[SettingCatalogue.Language],
            MaxBytes = settings.Whole(SettingCatalogue.MostMegabytes) << 20,
            MaxExpandedBytes = settings.Whole(SettingCatalogue.MostExpandedMegabytes) << 20,
            MaxExpansionRatio = (int)settings.Whole(SettingCatalogue.MostExpansion),
            MaxContainerDepth = (int)settings.Whole(SettingCatalogue.MostNesting),
            MaxMemoryBytes = settings.Whole(SettingCatalogue.MostMemoryMegabytes) << 20,
            TimeLimit = TimeSpan.FromSeconds(settings.Whole(SettingCatalogue.ReadSeconds)),
        };
    }

    /// <summary>What made the report.</summary>
    public static ToolInfo Tool { get; } = new(
        "CitationAudit",
        typeof(Workspace).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0");

    /// <summary>The gate of the policy in force.</summary>
    public Gate Gate => _policy.Value.Policy.Gate;

    /// <summary>The tool's packs and the overlays.</summary>
    public PackFolders Folders { get; }

    /// <summary>Lets the statements of annotated articles, one a line of a file, stand in for the extractor's. Throws <see cref="FormatException"/> where the file cannot be read.</summary>
    public void Replay(string file)
    {
        try
        {
            using StreamReader lines = new(_surroundings.FullPath(file));
            _recorded = RecordedStatements.Read(lines);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FormatException(error.Message, error);
        }
    }

    /// <summary>A person's review. Throws <see cref="PackException"/> where the file is missing or wrong.</summary>
    public Review Review(string file) => ReviewLoader.Load(_surroundings.FullPath(file), _sourceTypes.Value);

    /// <summary>The wordings of a report in the settings' language, or the article's.</summary>
    public Strings ReportStrings(string articleLanguage) =>
        StringsFor(_settings[SettingCatalogue.ReportLanguage] is "article" ? articleLanguage : _settings[SettingCatalogue.ReportLanguage]);

    /// <summary>The wordings of a language; English where reports are not printed in it.</summary>
    public Strings StringsFor(string language) => _strings.GetOrAdd(language, code =>
    {
        ImmutableArray<ReportLanguage> languages = ReportLanguageLoader.Load(Folders);
        ReportLanguage chosen = languages.FirstOrDefault(known => known.Code == code) ?? languages.First(known => known.Code == "en");
        DigitStyle digits = _settings[SettingCatalogue.Digits] is "arabic-indic" ? DigitStyle.ArabicIndic : DigitStyle.Latin;
        return StringsLoader.Load(Folders, chosen with { Digits = digits }, _policy.Value.Wordings);
    });

    /// <summary>
    /// Begins to read on another thread what every audit needs whatever its language, while the article is being read on this one. What
    /// goes wrong there is met again, and reported, where the part is used.
    /// </summary>
    public void ReadAhead() => ThreadPool.QueueUserWorkItem(_ =>
    {
        try
        {
            GC.KeepAlive(_registry.Value);
            GC.KeepAlive(_policy.Value);
            GC.KeepAlive(_fonts.Value);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The lazy value keeps the exception for whoever asks for it, where it is reported; here it would end the process.
        }
    });

    /// <summary>The stages for articles of a language. Throws <see cref="PackException"/> where a pack is missing or wrong.</summary>
    public Auditor AuditorFor(string language) => _auditors.GetOrAdd(language, code =>
    {
        LanguagePack pack = LanguageLoader.Load(Folders, code);
        return new Auditor(
            new TextAnalyser(pack.Text),
            _recorded ?? ExtractorLoader.Load(Folders, pack, broad: _settings.List(SettingCatalogue.Acts).Contains("all")),
            Selection(),
            new StandingJudge(pack.Standings),
            new SourceAnalyser(pack.Sources, _registry.Value, _sourceTypes.Value),
            new PolicyGrader(_policy.Value.Policy, PolicyWordsLoader.Load(Folders, [code]), _sourceTypes.Value),
            _sourceTypes.Value,
            AccuracyLoader.Load(Folders, code),
            _surroundings.Clock,
            Tool);
    });

    /// <summary>A policy by its id, or by the path of a file of the user's. Throws <see cref="PackException"/> where it is missing or wrong.</summary>
    public PolicyPack Policy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string found = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? _surroundings.FullPath(name) : name;
        return PolicyLoader.Load(Folders, found, _sourceTypes.Value);
    }

    /// <summary>Reads an input: a path, an address, or <c>-</c> for standard input. What is said of it names it as the user did.</summary>
    /// <param name="input">The input.</param>
    /// <param name="keep">Is given the page that was fetched from an address; null where it need not be kept.</param>
    public ReadResult Read(string input, Action<FetchedPage>? keep = null)
    {
        if (WebReader.IsAddress(input))
        {
            using WebReader web = new(_reading, Fetching(), _surroundings.Clock);
            WebReadResult fetched = web.ReadAsync(input).GetAwaiter().GetResult();
            if (fetched.Page is { } page)
            {
                keep?.Invoke(page);
            }

            return fetched.Result;
        }

        ArticleReader reader = new(_reading, _surroundings.Clock);
        if (input == "-")
        {
            return reader.Read(_surroundings.Input, input);
        }

        string path = _surroundings.FullPath(input);
        ReadResult read = reader.ReadFile(path);
        return new ReadResult(
            [.. read.Articles.Select(article => article with { Origin = article.Origin with { Location = Named(article.Origin.Location) } })],
            [.. read.Problems.Select(problem => problem with { Location = Named(problem.Location) })]);

        // A part of an archive is named behind the archive's own path.
        string Named(string location) => location.StartsWith(path, StringComparison.Ordinal) ? input + location[path.Length..] : location;
    }

    /// <summary>The bytes of a report in a format: <c>pdf</c>, <c>html</c>, <c>json</c>, <c>csv</c> or <c>sarif</c>.</summary>
    public byte[] Render(AuditReport report, string format, ReportChoices choices)
    {
        ArgumentNullException.ThrowIfNull(report);
        Strings strings = ReportStrings(report.Document.Article.Language);
        using MemoryStream output = new();
        switch (format)
        {
            case "json":
                AuditJson.Write(report, strings, output, indented: true);
                break;
            case "csv":
                output.Write(Encoding.UTF8.GetBytes("\uFEFF" + CsvWriter.Header + CsvWriter.Rows(report, strings)));
                break;
            case "sarif":
                SarifWriter.Write([report], strings, output);
                break;
            case "html":
                output.Write(Encoding.UTF8.GetBytes(HtmlWriter.Write(Compose(report, strings, choices), Theme, StylesheetLoader.Load(Folders))));
                break;
            default:
                PdfReport.Write(Compose(report, strings, choices), PdfChoices(report, strings), _fonts.Value, output);
                break;
        }

        return output.ToArray();
    }

    private FetchOptions Fetching() => new()
    {
        MaxBytes = _settings.Whole(SettingCatalogue.MostMegabytes) << 20,
        TimeLimit = TimeSpan.FromSeconds(_settings.Whole(SettingCatalogue.FetchSeconds)),
        MaxRedirects = (int)_settings.Whole(SettingCatalogue.MostRedirects),
        AllowPrivateAddresses = _settings[SettingCatalogue.PrivateAddresses] is "allow",
    };

    private Theme Theme => ThemeLoader.Load(Folders, _settings[SettingCatalogue.Theme]);

    private ReportDocument Compose(AuditReport report, Strings strings, ReportChoices choices) =>
        ReportComposer.Compose(report, strings, EditionLoader.Load(Folders, _settings[SettingCatalogue.Edition], SectionCatalogue.Schemas), choices);

    private PdfChoices PdfChoices(AuditReport report, Strings strings)
    {
        using MemoryStream json = new();
        AuditJson.Write(report, strings, json, indented: true);
        return new PdfChoices
        {
            Theme = Theme,
            Paper = _settings[SettingCatalogue.Page] is "letter" ? PageSize.Letter : PageSize.A4,
            Audit = new Attachment("audit.json", "application/json", [.. json.ToArray()]),
        };
    }

    private StatementSelection Selection()
    {
        ImmutableArray<string> acts = _settings.List(SettingCatalogue.Acts);
        ImmutableHashSet<Act> taken = acts.Contains("all")
            ? [.. Enum.GetValues<Act>()]
            : [.. acts.Select(act => Enum.Parse<Act>(act, ignoreCase: true))];
        return new StatementSelection(taken, _settings.Whole(SettingCatalogue.LeastConfidence) / 100d);
    }
}
