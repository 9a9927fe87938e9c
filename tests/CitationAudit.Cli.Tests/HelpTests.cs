using Xunit;

namespace CitationAudit.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Run _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("audit")]
    [InlineData("analyze")]
    [InlineData("extract")]
    [InlineData("explain")]
    [InlineData("review")]
    [InlineData("packs")]
    [InlineData("packs list")]
    [InlineData("packs validate")]
    [InlineData("policy")]
    [InlineData("policy show")]
    [InlineData("policy validate")]
    [InlineData("policy diff")]
    [InlineData("registry")]
    [InlineData("registry lookup")]
    [InlineData("registry add")]
    [InlineData("registry check")]
    [InlineData("train")]
    [InlineData("evaluate")]
    [InlineData("config")]
    [InlineData("config show")]
    public void Every_command_has_help_with_examples_in_both_languages(string command)
    {
        string[] arguments = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
        (int code, string english, _) = _run.Command(arguments);
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("Examples:\n  citation-audit ", english, StringComparison.Ordinal);
        Assert.Contains($"Usage:\n  citation-audit {command}".TrimEnd(), english, StringComparison.Ordinal);

        _run.Environment["LANG"] = "ar_SY.UTF-8";
        (code, string arabic, _) = _run.Command(arguments);
        Assert.Equal(ExitCode.Success, code);
        Assert.Contains("أمثلة:\n  citation-audit ", arabic, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_the_assemblys()
    {
        (int code, string output, _) = _run.Command("--version");
        Assert.Equal(ExitCode.Success, code);
        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", output);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audi", "x")]
    [InlineData("audit", "x", "--no-such-option")]
    [InlineData("analyze", "x", "--format", "xml")]
    public void A_wrong_command_line_is_bad_usage(params string[] arguments)
    {
        (int code, string output, string error) = _run.Command(arguments);
        Assert.Equal(ExitCode.BadUsage, code);
        Assert.Equal("", output);
        Assert.Contains("The command line is wrong", error, StringComparison.Ordinal);
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }
}
