using System.Collections.Immutable;

namespace CitationAudit.Cli.Settings;

/// <summary>Every setting that there is.</summary>
public static class SettingCatalogue
{
    /// <summary>The article's language, or <c>auto</c> to find it.</summary>
    public static Setting Language { get; } = Setting.Free("language", "auto", "auto, or the code of a language pack such as ar or en");

    /// <summary>The report's language, or <c>article</c> for the article's own.</summary>
    public static Setting ReportLanguage { get; } = Setting.OneOf("reportLanguage", "article", "article", "ar", "en");

    /// <summary>The language of messages in the terminal; <c>auto</c> follows the environment.</summary>
    public static Setting InterfaceLanguage { get; } = Setting.OneOf("interfaceLanguage", "auto", "auto", "ar", "en");

    /// <summary>The digits of the report.</summary>
    public static Setting Digits { get; } = Setting.OneOf("digits", "latin", "latin", "arabic-indic");

    /// <summary>The files that an audit writes.</summary>
    public static Setting Formats { get; } = Setting.ListOf("formats", "pdf", "pdf", "html", "json", "csv", "sarif");

    /// <summary>The policy pack: its id or a file's path.</summary>
    public static Setting Policy { get; } = Setting.Free("policy", "default", "the id of a policy pack, or the path of one");

    /// <summary>The printed edition.</summary>
    public static Setting Edition { get; } = Setting.Free("edition", "desk", "the id of an edition in templates/editions");

    /// <summary>The house's name, logo, colours and fonts.</summary>
    public static Setting Theme { get; } = Setting.Free("theme", "plain", "the id of a theme in templates/themes");

    /// <summary>The paper.</summary>
    public static Setting Page { get; } = Setting.OneOf("page", "a4", "a4", "letter");

    /// <summary>How many statements the trainer's worksheets ask about.</summary>
    public static Setting Questions { get; } = Setting.Whole("questions", 6, 1, 40);

    /// <summary>Folders laid over the tool's own packs.</summary>
    public static Setting Packs { get; } = Setting.Free("packs", "", "a list of folders that hold seeds or templates");

    /// <summary>The acts that an audit takes.</summary>
    public static Setting Acts { get; } =
        Setting.ListOf("acts", "says,believes,asks,orders", "says", "believes", "intends", "asks", "orders", "feels", "all");

    /// <summary>Statements below this confidence, in hundredths, are dropped.</summary>
    public static Setting LeastConfidence { get; } = Setting.Whole("leastConfidence", 0, 0, 100);

    /// <summary>The severity from which an audit fails.</summary>
    public static Setting FailOn { get; } = Setting.OneOf("failOn", "never", "never", "error", "warning");

    /// <summary>The largest input, in mebibytes.</summary>
    public static Setting MostMegabytes { get; } = Setting.Whole("limits:megabytes", 64, 1, 2047);

    /// <summary>The most that one input may hold once its archives are unpacked, in mebibytes.</summary>
    public static Setting MostExpandedMegabytes { get; } = Setting.Whole("limits:expandedMegabytes", 256, 1, 4096);

    /// <summary>How many times its stored size an archive's entry may expand to.</summary>
    public static Setting MostExpansion { get; } = Setting.Whole("limits:expansion", 200, 1, 100_000);

    /// <summary>How deep archives may nest.</summary>
    public static Setting MostNesting { get; } = Setting.Whole("limits:nesting", 4, 1, 64);

    /// <summary>The memory that reading one input may take, in mebibytes.</summary>
    public static Setting MostMemoryMegabytes { get; } = Setting.Whole("limits:memoryMegabytes", 1024, 64, 65_536);

    /// <summary>How long reading one input may take, in seconds.</summary>
    public static Setting ReadSeconds { get; } = Setting.Whole("limits:readSeconds", 30, 1, 3600);

    /// <summary>How long fetching an address may take, in seconds.</summary>
    public static Setting FetchSeconds { get; } = Setting.Whole("limits:fetchSeconds", 30, 1, 600);

    /// <summary>How many redirects are followed.</summary>
    public static Setting MostRedirects { get; } = Setting.Whole("limits:redirects", 10, 0, 50);

    /// <summary>Whether addresses inside private networks may be fetched.</summary>
    public static Setting PrivateAddresses { get; } = Setting.OneOf("privateAddresses", "refuse", "refuse", "allow");

    /// <summary>All settings, in the order in which they are shown.</summary>
    public static ImmutableArray<Setting> All { get; } =
    [
        Language, ReportLanguage, InterfaceLanguage, Digits, Formats, Policy, Edition, Theme, Page, Questions, Packs, Acts, LeastConfidence, FailOn,
        MostMegabytes, MostExpandedMegabytes, MostExpansion, MostNesting, MostMemoryMegabytes, ReadSeconds, FetchSeconds, MostRedirects, PrivateAddresses,
    ];
}
