using Xunit;

namespace CitationAudit.Cli.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Each_setting_says_where_it_came_from_and_later_layers_win()
    {
        string user = Path.Combine(_run.ConfigurationFolder, "citation-audit.json");
        File.WriteAllText(user, """{ "policy": "classroom", "digits": "arabic-indic", "formats": ["pdf", "json"] }""");
        string working = _run.Write("citation-audit.json", """{ "policy": "wire-strict" }""");
        _run.Environment["CITATION_AUDIT__REPORTLANGUAGE"] = "en";

        (int code, string output, _) = _run.Command("config", "show");

        Assert.Equal(ExitCode.Success, code);
        string[] lines = output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("policy ", StringComparison.Ordinal) && line.EndsWith($"= wire-strict  ({working})", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("digits ", StringComparison.Ordinal) && line.EndsWith($"= arabic-indic  ({user})", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("formats ", StringComparison.Ordinal) && line.EndsWith($"= pdf,json  ({user})", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("reportLanguage ", StringComparison.Ordinal) && line.EndsWith("= en  (environment)", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("failOn ", StringComparison.Ordinal) && line.EndsWith("= never  (default)", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_key_names_its_file_and_the_allowed_keys()
    {
        string file = _run.Write("citation-audit.json", """{ "polcy": "default" }""");

        (int code, _, string error) = _run.Command("config", "show");

        Assert.Equal(ExitCode.BadConfiguration, code);
        Assert.Contains($"Where: {file}; key: polcy", error, StringComparison.Ordinal);
        Assert.Contains("Allowed: language, reportLanguage,", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "reportLanguage": "fr" }""", "The value fr is not allowed. Allowed: article, ar, en")]
    [InlineData("""{ "leastConfidence": 101 }""", "Allowed: a whole number from 0 to 100")]
    [InlineData("""{ "formats": ["pdf", "docx"] }""", "The value pdf,docx is not allowed.")]
    [InlineData("""{ "policy": """, "The file is no JSON object")]
    public void A_bad_value_names_the_file_and_what_is_allowed(string json, string message)
    {
        string file = _run.Write("citation-audit.json", json);

        (int code, _, string error) = _run.Command("config", "show");

        Assert.Equal(ExitCode.BadConfiguration, code);
        Assert.Contains(file, error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_option_is_named_as_such_in_Arabic_too()
    {
        _run.Environment["LANG"] = "ar_EG.UTF-8";

        (int code, _, string error) = _run.Command("analyze", "-", "--report-language", "xx");

        Assert.Equal(ExitCode.BadConfiguration, code);
        Assert.StartsWith("إعداد غير صحيح. الموضع:", error, StringComparison.Ordinal);
        Assert.Contains("reportLanguage", error, StringComparison.Ordinal);
    }
}
