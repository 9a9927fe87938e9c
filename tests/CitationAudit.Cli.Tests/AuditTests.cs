using System.Text;
using Xunit;

namespace CitationAudit.Cli.Tests;

public sealed class AuditTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_main_job_writes_a_PDF_into_the_working_folder_and_sums_up()
    {
        (int code, string output, string error) = _run.Command("audit", Repository.Seed);

        Assert.Equal((ExitCode.Success, ""), (code, error));
        byte[] pdf = File.ReadAllBytes(Path.Combine(_run.Folder, "libya-turkey.ar.audit.pdf"));
        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        Assert.StartsWith("القتلة يجتمعون على حرب تركيا", output, StringComparison.Ordinal);
        Assert.Contains(" attributed statements\n", output, StringComparison.Ordinal);
        Assert.Contains("Nobody answers for ", output, StringComparison.Ordinal);
        Assert.Contains("Report: libya-turkey.ar.audit.pdf\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_locale_the_summary_speaks_the_articles_language()
    {
        _run.Environment["LANG"] = "C.UTF-8";
        (int code, string output, _) = _run.Command("audit", Repository.Seed, "--format", "json");
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains(" منسوب", output, StringComparison.Ordinal);
        Assert.Contains("التقرير: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reports_language_follows_the_article_unless_told()
    {
        Assert.Equal(ExitCode.Success, _run.Command("audit", Repository.Seed, "--format", "html", "--output", "own.html").Code);
        Assert.Equal(ExitCode.Success, _run.Command("audit", Repository.Seed, "--format", "html", "--output", "other.html", "--report-language", "en").Code);
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", File.ReadAllText(Path.Combine(_run.Folder, "own.html")), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\" dir=\"ltr\">", File.ReadAllText(Path.Combine(_run.Folder, "other.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gate_that_is_not_passed_has_its_own_code()
    {
        Assert.Equal(ExitCode.Success, _run.Command("audit", Repository.Seed, "--format", "json").Code);
        Assert.Equal(ExitCode.GateFailed, _run.Command("audit", Repository.Seed, "--format", "json", "--fail-on", "warning").Code);
    }

    [Fact]
    public void A_pack_with_a_mistake_is_named_with_file_and_line()
    {
        string file = _run.Write("packs/seeds/source-types.json", "{\n  \"families\": [\"unnamed\"],\n  \"types\": [ { \"id\": \"x\", \"family\": \"no-such\" } ]\n}\n");
        (int code, _, string error) = _run.Command("analyze", Repository.English, "--packs", "packs");
        Assert.Equal(ExitCode.BadConfiguration, code);
        Assert.Contains($"{file}:3: $.types[0].family: is \"no-such\" (allowed: unnamed)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_text_is_audited_whole()
    {
        string paragraph = "وقال المتحدث باسم الوزارة إن الأعمال في الجسر ستنتهي قبل نهاية العام. ولم تذكر الشركة المنفذة موعدا لذلك.\n\n";
        StringBuilder text = new("عنوان المقال الطويل\n\n");
        while (text.Length * 2 < 1 << 20)
        {
            text.Append(paragraph);
        }

        _run.Write("large.txt", text.ToString());
        (int code, string output, _) = _run.Command("analyze", "--format", "jsonl", "large.txt");
        Assert.Equal(ExitCode.Success, code);
        int paragraphs = (text.Length - 20) / paragraph.Length;
        Assert.True(output.Split("\"id\":\"S").Length > paragraphs);
    }

    [Theory]
    [InlineData("explain", "S1", ExitCode.Success)]
    [InlineData("explain", "S999", ExitCode.BadInput)]
    public void A_statement_is_explained_or_said_not_to_be(string command, string statement, int expected)
    {
        (int code, string output, string error) = _run.Command(command, Repository.English, statement);
        Assert.Equal(expected, code);
        Assert.Equal(expected == ExitCode.Success, output.Length > 100);
        Assert.Equal(expected == ExitCode.Success, error.Length == 0);
    }

    [Fact]
    public void An_explanation_prints_the_evidence_for_the_source()
    {
        _run.Write("pier.txt", "Pier shut after storm\n\nNils Orre, the harbour master, said the pier had been shut since Monday. He said two cranes had been damaged.\n");
        (_, string output, _) = _run.Command("explain", "pier.txt", "S2");
        Assert.Contains("    a pronoun stands here; it was mentioned last as: “Nils Orre", output, StringComparison.Ordinal);
        Assert.Contains("The source is named.\n    a person’s name: “Nils Orre” [named.personal-name]\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_outlet_that_is_added_is_found_and_an_unsound_one_is_refused()
    {
        string[] add = ["registry", "add", "--folder", "mine", "--id", "example-daily", "--name", "en=Example Daily", "--name", "ar=المثال اليومية", "--country", "JO", "--ownership", "private", "--basis", "general knowledge", "--as-of", "2026"];
        Assert.Equal(ExitCode.BadConfiguration, _run.Command([.. add, "--kind", "no-such-kind"]).Code);
        Assert.False(Directory.Exists(Path.Combine(_run.Folder, "mine")));

        Assert.Equal(ExitCode.Success, _run.Command([.. add, "--kind", "newspaper"]).Code);
        Assert.Equal(ExitCode.BadInput, _run.Command([.. add, "--kind", "newspaper"]).Code);
        (int code, string output, _) = _run.Command("registry", "lookup", "المثال اليومية", "--packs", "mine");
        Assert.Equal(ExitCode.Success, code);
        Assert.StartsWith("example-daily  Example Daily  المثال اليومية\n", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, _run.Command("registry", "check", "--packs", "mine").Code);
    }

    [Fact]
    public void All_packs_are_sound()
    {
        (int code, string output, string error) = _run.Command("packs", "validate");
        Assert.Equal((ExitCode.Success, ""), (code, error));
        Assert.Equal("All packs are in order.\n", output);
    }

    [Fact]
    public void A_policy_is_shown_and_compared()
    {
        Assert.Contains("anonymous-official", _run.Command("policy", "show", "default").Output, StringComparison.Ordinal);
        Assert.Contains("$.id\n  - \"default\"\n  + \"wire-strict\"\n", _run.Command("policy", "diff", "default", "wire-strict").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.BadConfiguration, _run.Command("policy", "show", "no-such-policy").Code);
    }

    [Fact]
    public void Annotated_articles_are_measured_against()
    {
        string gold = """{"id":"a","lang":"en","title":"","text":"The minister said that the bridge was safe.","statements":[{"source":[[0,12]],"cue":[[13,17]],"content":[[23,42]],"via":[],"form":"indirect","entity":"minister","type":"named-official"}]}""";
        _run.Write("gold.jsonl", gold + "\n");
        (int code, string output, _) = _run.Command("evaluate", "gold.jsonl", "--gold-spans", "gold.jsonl");
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("statement    P 1.000 R 1.000 F1 1.000", output, StringComparison.Ordinal);

        _run.Write("bad.jsonl", "{\n");
        (code, _, string error) = _run.Command("evaluate", "bad.jsonl");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("bad.jsonl:1:", error, StringComparison.Ordinal);

        foreach (string[] arguments in (string[][])[["evaluate", "missing.jsonl"], ["evaluate", "gold.jsonl", "--gold-spans", "missing.jsonl"]])
        {
            (code, _, error) = _run.Command(arguments);
            Assert.Equal(ExitCode.BadInput, code);
            Assert.StartsWith("The annotated articles cannot be read: Could not find file '", error, StringComparison.Ordinal);
        }
    }
}
