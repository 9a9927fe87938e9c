using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Xunit;

namespace CitationAudit.Cli.Tests;

/// <summary>What holds of every audit, looked for in the JSON of real ones.</summary>
public sealed class InvariantTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Repository.Root, "docs", "citation-audit-1.schema.json")));

    // The English sample with a person's changes laid upon it.
    private const string Reviewed = "reviewed";

    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    public static TheoryData<string> Articles =>
    [
        Repository.Seed,
        Repository.English,
        "emoji",
        Reviewed,
    ];

    [Theory]
    [MemberData(nameof(Articles))]
    public void JSON_keeps_its_published_schema(string article)
    {
        EvaluationResults results = Schema.Evaluate(Audit(article), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(detail => !detail.IsValid && detail.Errors is not null)
            .Select(detail => $"{detail.InstanceLocation}: {Said(detail)}")));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Text_at_a_span_is_verbatim_in_code_points(string article)
    {
        JsonElement audit = Audit(article);
        Rune[] text = [.. (audit.GetProperty("article").GetProperty("text").GetString() ?? "").EnumerateRunes()];
        int spans = 0;
        foreach (JsonElement span in Objects(audit).Where(value => value.TryGetProperty("start", out _) && value.TryGetProperty("text", out _)))
        {
            int start = span.GetProperty("start").GetInt32();
            string words = string.Concat(text[start..span.GetProperty("end").GetInt32()].Select(rune => rune.ToString()));
            Assert.Equal(span.GetProperty("text").GetString(), words);
            spans++;
        }

        Assert.True(spans > 3);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_grade_recomputes_from_its_reasons(string article)
    {
        foreach (JsonElement statement in Audit(article).GetProperty("statements").EnumerateArray())
        {
            JsonElement grade = statement.GetProperty("grade");
            Assert.Equal(Letter(grade, "says"), grade.GetProperty("says").GetString());
            Assert.Equal(Letter(grade, "happened"), grade.GetProperty("happened").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void No_sentence_vanishes(string article)
    {
        JsonElement audit = Audit(article);
        HashSet<int> loose = [.. audit.GetProperty("unattributed").EnumerateArray().Select(sentence => sentence.GetProperty("sentence").GetInt32())];
        Assert.Equal(audit.GetProperty("unattributed").GetArrayLength(), loose.Count);
        int sentences = audit.GetProperty("summary").GetProperty("sentences").GetInt32();
        Assert.All(loose, sentence => Assert.InRange(sentence, 0, sentences - 1));

        Assert.Equal(
            audit.GetProperty("summary").GetProperty("unanswered_sentences").GetInt32(),
            audit.GetProperty("unattributed").EnumerateArray().Count(sentence => sentence.GetProperty("standing").GetString() == "unanswered"));

        // Whatever is not loose is attributed, and an attributed sentence shares a character with some statement's content.
        int attributed = sentences - loose.Count;
        Assert.InRange(attributed, 1, audit.GetProperty("statements").EnumerateArray().Sum(statement => statement.GetProperty("content").EnumerateArray()
            .Sum(span => (span.GetProperty("text").GetString() ?? "").Count(unit => ".!?؟".Contains(unit, StringComparison.Ordinal)) + 1)));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_same_input_gives_the_same_bytes_in_every_format(string article)
    {
        string input = PathOf(article);
        foreach (string folder in (string[])["one", "two"])
        {
            Assert.Equal(ExitCode.Success, _run.Command("audit", input, "--format", "pdf,html,json,csv,sarif", "--output", $"{folder}/").Code);
        }

        string[] files = [.. Directory.GetFiles(Path.Combine(_run.Folder, "one")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(5, files.Length);
        foreach (string name in files)
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(_run.Folder, "one", name)), File.ReadAllBytes(Path.Combine(_run.Folder, "two", name)));
        }
    }

    private string PathOf(string article) => article == "emoji"
        ? _run.Write("emoji.txt", "Storm hits 🌊 coast\n\nThe mayor said 😀 that “the 👩‍👩‍👧 are safe”. Nobody was hurt, officials told reporters.\n\nThe roads are closed. Why is it so?\n")
        : article == Reviewed ? Repository.English : article;

    private JsonElement Audit(string article)
    {
        if (article == Reviewed)
        {
            (_, string problem, JsonNode? audit) = ReviewSample.Audited(_run, ReviewSample.Changed(_run));
            Assert.Equal("", problem);
            return JsonDocument.Parse(audit?.ToJsonString() ?? "").RootElement;
        }

        (int code, string output, string error) = _run.Command("analyze", PathOf(article));
        Assert.Equal((ExitCode.Success, ""), (code, error));
        return JsonDocument.Parse(output).RootElement;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static string Said(EvaluationResults detail) => detail.Errors is { } errors ? string.Join(", ", errors.Values) : "";

    /// <summary>Follows the reasons as README and schema describe them, without the product's own code.</summary>
    private static string? Letter(JsonElement grade, string target)
    {
        int? letter = null;
        foreach (JsonElement reason in grade.GetProperty("reasons").EnumerateArray().Where(reason => reason.GetProperty("target").GetString() == target))
        {
            int value = reason.GetProperty("value").GetInt32();
            letter = reason.GetProperty("effect").GetString() switch
            {
                "set" => value,
                "step" => letter is { } now and < 5 ? Math.Clamp(now + value, 0, 4) : letter,
                "cap" => letter is { } now ? Math.Max(now, value) : letter,
                _ => letter,
            };
        }

        return letter is { } known ? "ABCDEF"[known].ToString() : null;
    }
}
