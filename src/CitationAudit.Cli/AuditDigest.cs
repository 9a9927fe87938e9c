using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Report;

namespace CitationAudit.Cli;

/// <summary>The short summary of an audit in the terminal.</summary>
internal static class AuditDigest
{
    private const int BarWidth = 24;

    /// <summary>Prints the summary: the figures, then where the reports are; one line where <paramref name="brief"/>.</summary>
    public static void Print(TextWriter writer, Session session, AuditReport report, ImmutableArray<string> written, bool brief)
    {
        Strings strings = session.InterfaceFor(report.Document.Article.Language);
        Summary summary = report.Judgement.Summary;
        string title = report.Document.Article.Title is { Length: > 0 } given ? given : report.Document.Article.Id;
        if (brief)
        {
            writer.WriteLine(strings.Render(Message.Of(
                "cli.digest.brief",
                MessageArgument.Text("title", title),
                MessageArgument.Number("statements", summary.Statements),
                MessageArgument.Number("unanswered", summary.UnansweredSentences),
                MessageArgument.Text("path", string.Join(", ", written.Select(path => Shown(session, path)))))));
            return;
        }

        writer.WriteLine(title);
        writer.WriteLine();
        writer.WriteLine(strings.Count("cli.digest.statements", summary.Statements));
        PrintBars(writer, strings, [.. summary.Families
            .Where(family => family.Statements > 0)
            .Select(family => (strings.Label($"family.{family.Family}"), family.Statements))]);
        writer.WriteLine();
        writer.WriteLine(strings.Text("cli.digest.letters"));
        PrintBars(writer, strings, [.. summary.Letters
            .Where(letter => letter.Statements > 0)
            .Select(letter => (letter.Letter is { } known ? $"{known}  {strings.Text($"letter.{known}")}" : strings.Label("letter.none"), letter.Statements))]);
        writer.WriteLine();
        writer.WriteLine(strings.Render(Message.Of(
            "cli.digest.unanswered",
            MessageArgument.Number("count", summary.UnansweredSentences),
            MessageArgument.Number("sentences", summary.Sentences),
            MessageArgument.Text("share", strings.Percent(summary.UnansweredWords, summary.Words)))));
        int raised = report.Judgement.Findings.Count(finding => finding.Status == FindingStatus.Raised);
        writer.WriteLine(strings.Count("cli.digest.findings", raised));
        writer.WriteLine();
        foreach (string path in written)
        {
            writer.WriteLine(strings.Render(Message.Of("cli.digest.report", MessageArgument.Text("path", Shown(session, path)))));
        }
    }

    private static void PrintBars(TextWriter writer, Strings strings, ImmutableArray<(string Label, int Count)> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        int width = rows.Max(row => row.Label.Length);
        int most = rows.Max(row => row.Count);
        foreach ((string label, int count) in rows)
        {
            string bar = new('█', Math.Max(1, BarWidth * count / most));
            writer.WriteLine($"  {label.PadRight(width)}  {strings.Number(count),3}  {bar}");
        }
    }

    private static string Shown(Session session, string path)
    {
        string relative = Path.GetRelativePath(session.Surroundings.WorkingFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
