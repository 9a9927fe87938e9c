using System.Text;
using Xunit;

namespace CitationAudit.Cli.Tests;

public sealed class InputTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_path_that_does_not_exist_is_bad_input_and_named()
    {
        (int code, string output, string error) = _run.Command("analyze", "nowhere.txt");
        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.Equal("error nowhere.txt: There is no file here.\n", error);
    }

    [Fact]
    public void An_empty_file_is_bad_input_in_Arabic_too()
    {
        _run.Write("empty.txt", "");
        _run.Environment["LANG"] = "ar_EG.UTF-8";
        (int code, _, string error) = _run.Command("analyze", "empty.txt");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.StartsWith("خطأ empty.txt: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Malformed_UTF8_names_the_byte()
    {
        _run.Write("broken.txt", [.. Encoding.UTF8.GetBytes("وقال الوزير إن "), 0xFF, 0xFE, 0x41, .. Encoding.UTF8.GetBytes(" السفينة وصلت إلى الميناء صباح اليوم بعد تأخر دام أسبوعا.")]);
        (int code, _, string error) = _run.Command("analyze", "broken.txt");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("at offset 27", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_nothing_but_quotation_marks_is_refused_and_loses_nothing()
    {
        string path = _run.Write("quotes.txt", string.Concat(Enumerable.Repeat("\"”“«»'’‘", 500)));
        (int code, _, string error) = _run.Command("audit", "quotes.txt");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.StartsWith("error quotes.txt: ", error, StringComparison.Ordinal);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public void One_bad_file_is_reported_and_the_rest_still_done()
    {
        File.Copy(Repository.Seed, Path.Combine(_run.Folder, "a.txt"));
        _run.Write("b.txt", "");
        File.Copy(Repository.English, Path.Combine(_run.Folder, "c.txt"));

        (int code, string output, string error) = _run.Command("audit", ".", "--format", "json", "--output", "reports/");

        Assert.Equal(ExitCode.BadInput, code);
        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("b.txt: There is no text in it.", error, StringComparison.Ordinal);
        Assert.Contains("[3/3] ", error, StringComparison.Ordinal);
        Assert.Equal(
            ["a.audit.json", "c.audit.json"],
            Directory.GetFiles(Path.Combine(_run.Folder, "reports")).Select(path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_named()
    {
        File.Copy(Repository.English, Path.Combine(_run.Folder, "a.txt"));
        _run.Write("taken", "a file where a folder is asked for");

        (int code, _, string error) = _run.Command("audit", "a.txt", "--format", "json", "--output", "taken/report.json");

        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains(Path.Combine(_run.Folder, "taken", "report.json"), error, StringComparison.Ordinal);
        Assert.Contains("--output", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glob_takes_what_it_matches_in_order_and_no_reports()
    {
        foreach (string name in (string[])["b.en.txt", "a.en.txt", "a.en.audit.json", "c.md"])
        {
            File.Copy(Repository.English, Path.Combine(_run.Folder, name));
        }

        (int code, string output, _) = _run.Command("extract", "--format", "jsonl", "*.txt");

        Assert.Equal(ExitCode.Success, code);
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("{\"file\":\"a.en.txt\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"file\":\"b.en.txt\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_and_ids_of_JSONL_are_kept()
    {
        _run.Input = """
            {"id":"one","title":"T","text":"The minister said that the bridge was safe.","language":"en"}
            {"id":"two","title":"","text":"قال الوزير إن الجسر آمن.","language":"ar"}

            """;

        (int code, string output, string error) = _run.Command("analyze", "--format", "jsonl", "-");

        Assert.Equal((ExitCode.Success, ""), (code, error));
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("{\"format\":\"citation-audit/1\",\"id\":\"one\",", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"format\":\"citation-audit/1\",\"id\":\"two\",", lines[1], StringComparison.Ordinal);
    }
}
