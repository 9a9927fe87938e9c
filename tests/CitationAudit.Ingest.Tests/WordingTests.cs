using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using CitationAudit.Ingest.Reading;
using Xunit;

namespace CitationAudit.Ingest.Tests;

public sealed partial class WordingTests
{
    public static TheoryData<ProblemKind> Kinds => [.. Enum.GetValues<ProblemKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_problem_has_its_wording_in_both_languages(ProblemKind kind)
    {
        Assert.Contains(Problems.Key(kind), Strings("en").Keys);
        Assert.Contains(Problems.Key(kind), Strings("ar").Keys);
    }

    [Fact]
    public void Both_languages_word_the_same_keys_with_the_same_arguments()
    {
        Dictionary<string, string> english = Strings("en");
        Dictionary<string, string> arabic = Strings("ar");
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), arabic.Keys.Order(StringComparer.Ordinal));
        foreach ((string key, string wording) in english)
        {
            Assert.Equal(Arguments(wording), Arguments(arabic[key]));
        }
    }

    /// <summary>A message that says what to do names settings as the catalogue of the command line does.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void Settings_that_messages_name_exist(string language)
    {
        string catalogue = File.ReadAllText(Path.Combine(Root(), "src", "CitationAudit.Cli", "Settings", "SettingCatalogue.cs"));
        string[] named = [.. Strings(language).Values.SelectMany(wording => Setting().Matches(wording).Select(match => match.Value)).Distinct(StringComparer.Ordinal)];
        Assert.True(named.Length >= 5);
        Assert.All(named, setting => Assert.Contains($"\"{setting}\"", catalogue, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ProblemKind.NotFound, "ingest.not-found")]
    [InlineData(ProblemKind.Empty, "ingest.empty")]
    public void A_kind_s_key_is_its_name_in_small_letters(ProblemKind kind, string key) => Assert.Equal(key, Problems.Key(kind));

    /// <summary>The wording of a message, to hold that its arguments are the wording's.</summary>
    internal static string Render(Message message, string language = "en")
    {
        string wording = Strings(language)[message.Key];
        Assert.Equal(Arguments(wording), message.Arguments.Select(argument => argument.Name).Order(StringComparer.Ordinal));
        return Hole().Replace(wording, hole => message.Arguments.Single(argument => argument.Name == hole.Groups[1].Value).Value);
    }

    private static IEnumerable<string> Arguments(string wording) =>
        Hole().Matches(wording).Select(hole => hole.Groups[1].Value).Order(StringComparer.Ordinal);

    private static Dictionary<string, string> Strings(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Root(), "templates", "strings", language, "ingest.json"))) ?? [];

    internal static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file) ?? "", "..", ".."));

    [GeneratedRegex("limits:[A-Za-z]+|privateAddresses")]
    private static partial Regex Setting();

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex Hole();
}
