using System.Collections.Immutable;
using System.Text.Json;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Sarif;
using CitationAudit.Reporting.Tests.Fixtures;

namespace CitationAudit.Reporting.Tests;

public sealed class SarifTests
{
    [Fact]
    public void Findings_become_results_with_their_place()
    {
        AuditReport report = Audits.Harbour();
        JsonElement run = Run([report]);
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(5, results.Length);
        Assert.Equal(["error", "warning", "warning", "none", "none"], results.Select(result => result.GetProperty("level").GetString()));
        Assert.Equal(["fail", "fail", "fail", "pass", "review"], results.Select(result => result.GetProperty("kind").GetString()));
        JsonElement region = results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal("Sources said", region.GetProperty("snippet").GetProperty("text").GetString());
        int offset = region.GetProperty("charOffset").GetInt32();
        Assert.Equal("Sources said", report.Document.Text.Substring(offset, region.GetProperty("charLength").GetInt32()));
        string line = report.Document.Text.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        Assert.StartsWith("Sources said", line[(region.GetProperty("startColumn").GetInt32() - 1)..], StringComparison.Ordinal);
        Assert.Equal("seeds/articles/harbour-strike.en.txt", results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Every_result_points_at_its_rule()
    {
        JsonElement run = Run([Audits.Libya(), Audits.Harbour()]);
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        }
    }

    [Fact]
    public void A_dismissed_finding_is_suppressed_with_its_own_reason()
    {
        AuditReport report = Audits.Harbour();
        ImmutableArray<Finding> findings = report.Judgement.Findings;
        findings = findings.SetItem(0, findings[0] with { Status = FindingStatus.Dismissed, Dismissal = "House rule." });
        findings = findings.SetItem(1, findings[1] with { Status = FindingStatus.Dismissed, Dismissal = "" });
        JsonElement[] results = [.. Run([report with { Judgement = report.Judgement with { Findings = findings } }]).GetProperty("results").EnumerateArray()];
        Assert.Equal(["House rule.", ""], results[..2].Select(result => result.GetProperty("suppressions")[0].GetProperty("justification").GetString()));
        Assert.All(results[..2], result => Assert.Equal("fail", result.GetProperty("kind").GetString()));
        Assert.All(results[2..], result => Assert.False(result.TryGetProperty("suppressions", out _)));
    }

    [Fact]
    public void No_audit_is_a_file_without_runs()
    {
        using MemoryStream output = new();
        SarifWriter.Write([], Audits.StringsOf("en"), output);
        using JsonDocument sarif = JsonDocument.Parse(output.ToArray());
        Assert.Equal(0, sarif.RootElement.GetProperty("runs").GetArrayLength());
    }

    private static JsonElement Run(IReadOnlyList<AuditReport> reports)
    {
        using MemoryStream output = new();
        SarifWriter.Write(reports, Audits.StringsOf("en"), output);
        using JsonDocument sarif = JsonDocument.Parse(output.ToArray());
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        return sarif.RootElement.GetProperty("runs")[0].Clone();
    }
}
