using System.Text.Json.Nodes;
using Xunit;

namespace CitationAudit.Cli.Tests;

/// <summary>A person overrules the machine; both values stay on record.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_review_that_changes_nothing_gives_the_machines_audit_under_the_reviewers_name()
    {
        (_, string analysis, _) = _run.Command("analyze", Repository.English);
        (int code, string error, JsonNode? audit) = ReviewSample.Audited(_run, ReviewSample.Fresh(_run));
        Assert.Equal((ExitCode.Success, ""), (code, error));
        Assert.Equal("Lena Aust", audit!["reviewer"]!.GetValue<string>());
        JsonNode machine = JsonNode.Parse(analysis)!;
        machine["reviewer"] = "Lena Aust";
        Assert.True(JsonNode.DeepEquals(machine, audit));
    }

    [Fact]
    public void Every_change_is_made_and_logged_beside_the_machines_value()
    {
        JsonObject review = ReviewSample.Changed(_run);
        string army = Id(review, "the army had unloaded two grain ships");
        string decree = Id(review, "a draft decree would let the army");
        string flour = Id(review, "flour reserves will last no longer");
        JsonObject machineArmy = ReviewSample.Statement(review, "the army had unloaded");
        string agency = ReviewSample.Source(review, machineArmy)["machine"]!["name"]!.GetValue<string>();
        string rule = review["findings"]![0]!["rule"]!.GetValue<string>();
        (int code, string error, JsonNode? audit) = ReviewSample.Audited(_run, review);
        Assert.Equal((ExitCode.Success, ""), (code, error));

        JsonNode[] statements = [.. audit!["statements"]!.AsArray().Select(entry => entry!)];
        JsonNode reviewed = statements.Single(statement => Text(statement, "id") == army);
        Assert.Equal(("E", 2, "wire-agency"), (reviewed["grade"]!["happened"]!.GetValue<string>(), reviewed["grade"]!["support"]!.GetValue<int>(), Text(reviewed, "type")));
        JsonNode[] personal = [.. reviewed["grade"]!["reasons"]!.AsArray().Select(reason => reason!).Where(reason => Text(reason, "rule") == "person")];
        Assert.Equal(["happened", "support"], personal.Select(reason => Text(reason, "target")));
        Assert.All(personal, reason => Assert.Equal("Lena Aust set it by hand: The quay logs show it.", reason["message"]!["text"]!.GetValue<string>()));
        JsonNode moved = statements.Single(statement => Text(statement, "id") == decree);
        Assert.Equal(("cabinet", "government-body"), (moved["entity"]!["name"]!.GetValue<string>(), Text(moved, "type")));
        Assert.DoesNotContain(statements, statement => Text(statement, "id") == flour);
        JsonNode added = statements.Single(statement => Text(statement, "id") == "P1");
        Assert.Equal("None of the companies is named", added["content"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(("person", "Lena Aust"), (added["found_by"]!["mechanism"]!.GetValue<string>(), added["found_by"]!["rule"]!.GetValue<string>()));
        Assert.Equal("dismissed", audit["findings"]!.AsArray().Select(finding => finding!).First(finding => Text(finding, "rule") == rule && Text(finding, "status") != "raised")["status"]!.GetValue<string>());

        (string?, string?, string, string?, string)[] log = [.. audit["overrides"]!.AsArray().Select(change => (
            change!["statement"]?.GetValue<string>(), change["subject"]?.GetValue<string>(), Text(change, "field"), change["machine"]?.GetValue<string>(), Text(change, "person")))];
        Assert.Contains((null, agency, "type", "state-agency", "wire-agency"), log);
        Assert.Contains(log, change => change is (var id, null, "happened", _, "E") && id == army);
        Assert.Contains(log, change => change is (var id, null, "support", _, "2") && id == army);
        Assert.Contains(log, change => change is (var id, null, "source", _, "cabinet") && id == decree);
        Assert.Contains(log, change => change is (var id, _, "mark", "kept", "struck") && id == flour);
        Assert.Contains(("P1", null, "mark", "", "added"), log);
        Assert.Contains(log, change => change is (_, var subject, "finding", "raised", "dismissed") && subject == rule);
        Assert.Equal(7, log.Length);
    }

    [Fact]
    public void A_dismissed_finding_does_not_fail_the_gate()
    {
        JsonObject review = ReviewSample.Fresh(_run);
        Assert.Equal(ExitCode.GateFailed, ReviewSample.Audited(_run, (JsonObject)review.DeepClone(), "--fail-on", "error").Code);
        foreach (JsonNode? finding in review["findings"]!.AsArray())
        {
            finding!["dismiss"] = true;
        }

        (int code, _, JsonNode? audit) = ReviewSample.Audited(_run, review, "--fail-on", "warning");
        Assert.Equal(ExitCode.Success, code);
        Assert.DoesNotContain(audit!["findings"]!.AsArray(), finding => Text(finding!, "status") == "raised");
    }

    [Fact]
    public void A_review_is_never_written_over()
    {
        _run.Write(ReviewSample.File, "mine");
        (int code, _, string error) = _run.Command("review", Repository.English);
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains($"{ReviewSample.File} exists already and is left as it is.", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_run.Folder, ReviewSample.File)));
    }

    [Theory]
    [InlineData("reviewer", "\"\"", "$.reviewer: is \"\" (allowed: a string that is not empty)", ExitCode.BadConfiguration)]
    [InlineData("reviewr", "1", "unknown key \"reviewr\"", ExitCode.BadConfiguration)]
    [InlineData("statements", """[{"id":"S1","happened":"G"}]""", "$.statements[0].happened: is \"G\" (allowed: A, B, C, D, E, F)", ExitCode.BadConfiguration)]
    [InlineData("statements", """[{"id":"S1"},{"id":"S1"}]""", "$.statements[1]: the id \"S1\" stands twice", ExitCode.BadConfiguration)]
    [InlineData("statements", """[{"id":"extra","content":["the"]}]""", "$.statements[0].id: is \"extra\" (allowed: S1, S2 …; P1, P2 … for what the audit lacks)", ExitCode.BadConfiguration)]
    [InlineData("sources", """[{"id":"E1","type":"gossip"}]""", "$.sources[0].type: is \"gossip\" (allowed: anonymous-official, ", ExitCode.BadConfiguration)]
    [InlineData("statements", """[{"id":"S99","strike":true}]""", "speaks of a statement S99, which the audit does not have", ExitCode.BadInput)]
    [InlineData("statements", """[{"id":"S1","quote":"other words","strike":true}]""", "speaks of S1 as “other words”, but S1 is now “", ExitCode.BadInput)]
    [InlineData("statements", """[{"id":"S1","content":["the"]}]""", "adds a statement S1, but the audit has one", ExitCode.BadInput)]
    [InlineData("statements", """[{"id":"P1","content":["no such words"]}]""", "“no such words”, but these words are not in the article", ExitCode.BadInput)]
    [InlineData("statements", """[{"id":"S1","source":"E99"}]""", "speaks of a source E99", ExitCode.BadInput)]
    [InlineData("sources", """[{"id":"N1","name":"x"}]""", "speaks of a source N1", ExitCode.BadInput)]
    [InlineData("article", """{"sha256":"0"}""", "reviews a text that is not among the inputs", ExitCode.BadInput)]
    public void A_review_that_does_not_fit_says_what_and_where(string key, string value, string problem, int expected)
    {
        JsonObject review = ReviewSample.Fresh(_run);
        review[key] = JsonNode.Parse(value);
        (int code, string error, _) = ReviewSample.Audited(_run, review);
        Assert.Equal(expected, code);
        Assert.Contains(problem, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reviews_of_one_text_are_one_too_many()
    {
        JsonObject review = ReviewSample.Fresh(_run);
        _run.Write("a.json", review.ToJsonString());
        _run.Write("b.json", review.ToJsonString());
        (int code, _, string error) = _run.Command("audit", Repository.English, "--review", "a.json", "--review", "b.json");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("b.json reviews the same text as another of the reviews.", error, StringComparison.Ordinal);
    }

    private static string Id(JsonObject review, string beginning) => Text(ReviewSample.Statement(review, beginning), "id");

    private static string Text(JsonNode node, string key) => node[key]!.GetValue<string>();
}
