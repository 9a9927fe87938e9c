using System.Globalization;
using CitationAudit.Grading;

namespace CitationAudit.Core.Tests.Grading;

/// <summary>
/// Holds the default policy to a standards editor's own judgement of four articles, made by hand before the tool ran. Where the two part,
/// the file says so and why: <c>+</c> before what only the tool says, <c>-</c> before what only the editor says, and <c>≠</c> behind a
/// statement's letters what the tool gives instead.
/// </summary>
public class JudgedArticleTests
{
    public static TheoryData<string> Articles => [.. SampleArticles.All.Keys];

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_tool_judges_as_the_editor_did_or_as_the_file_says_it_parts(string name)
    {
        CaseBuilder built = SampleArticles.All[name]();
        Judgement judgement = built.Judge(Seeds.Default.Policy);
        List<string> expected = [];
        foreach (string line in File.ReadLines(Path.Combine(SampleArticles.Folder, $"{name}.judged.txt")))
        {
            if (line.Length > 0 && line[0] is not '#' and not '-')
            {
                expected.Add(Said(line));
            }
        }

        List<string> actual =
        [
            .. judgement.Grades.Select(grade => $"{grade.Statement} {grade.Says} {grade.Happened} {grade.Support?.ToString(CultureInfo.InvariantCulture) ?? "-"}"),
            .. judgement.Findings
                .Where(finding => finding.Status is FindingStatus.Raised or FindingStatus.Question)
                .Select(finding => $"{finding.Rule} {string.Join(" | ", finding.Spans.Select(span => span.Of(built.Document.Text)))}".TrimEnd()),
        ];
        List<string> missing = [.. expected.Where(line => !actual.Any(found => Matches(line, found)))];
        List<string> added = [.. actual.Where(found => !expected.Any(line => Matches(line, found)))];
        Assert.True(missing.Count + added.Count == 0, $"Only the editor:\n{string.Join("\n", missing)}\nOnly the tool:\n{string.Join("\n", added)}");
        Assert.Equal(expected.Count, actual.Count);
    }

    /// <summary>What the tool is to say by a line of the file.</summary>
    private static string Said(string line)
    {
        if (line[0] == '+')
        {
            return line[1..line.LastIndexOf(':')].Trim();
        }

        int parts = line.IndexOf('≠', StringComparison.Ordinal);
        return parts < 0 ? line : $"{line[..line.IndexOf(' ', StringComparison.Ordinal)]} {line[(parts + 1)..line.IndexOf(':', parts)].Trim()}";
    }

    /// <summary>Letters in full, findings by their first words.</summary>
    private static bool Matches(string line, string found) =>
        line[0] == 'S' && found[0] == 'S' && char.IsAsciiDigit(line[^1]) ? line == found : found.StartsWith(line, StringComparison.Ordinal);
}
