using System.Collections.Immutable;
using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Grading;
using CitationAudit.Ingest;
using CitationAudit.Report;

namespace CitationAudit.Cli.Commands;

/// <summary><c>explain FILE S7</c>: one statement's way from the text to its grade.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Input = new("INPUT") { Description = "cli.argument.input" };

    private static readonly Argument<string> Statement = new("STATEMENT") { Description = "cli.argument.statement" };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("explain", "cli.command.explain") { Input, Statement };
        foreach (SettingOption option in SharedOptions.Analysis())
        {
            command.Add(option);
        }

        Session.Bind(command, surroundings, Run);
        return command;
    }

    private static int Run(Session session)
    {
        ReadResult read = session.Workspace.Read(session.Line.GetRequiredValue(Input));
        session.Complain(read);
        if (read.Articles.IsEmpty)
        {
            return ExitCode.BadInput;
        }

        AuditReport report = session.Workspace.AuditorFor(read.Articles[0].Language).Audit(read.Articles[0]);
        string id = session.Line.GetRequiredValue(Statement).ToUpperInvariant();
        ImmutableArray<ExplanationLine> lines = Explanation.Of(report.Document, report.Statements, report.Cast, report.Judgement, id);
        if (lines.IsEmpty)
        {
            session.Complain(Message.Of(
                "cli.explain.none", MessageArgument.Text("id", id), MessageArgument.Number("count", report.Statements.Length)));
            return ExitCode.BadInput;
        }

        Strings strings = session.Workspace.ReportStrings(report.Document.Article.Language);
        using StreamWriter output = session.OpenOutput();
        foreach (ExplanationLine line in lines)
        {
            output.WriteLine(strings.Render(line.Message));
            if (line.Because is { } because)
            {
                output.WriteLine($"    {strings.Render(because)}");
            }

            foreach (Message piece in line.Evidence)
            {
                output.WriteLine($"    {strings.Render(piece)}");
            }
        }

        return ExitCode.Success;
    }
}
