using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Ingest;
using CitationAudit.Report;
using CitationAudit.Reporting.Json;
using CitationAudit.Text;

namespace CitationAudit.Cli.Commands;

/// <summary><c>analyze</c>: the audit as JSON on standard output, one object or a line per article.</summary>
internal static class AnalyzeCommand
{
    private static readonly Argument<string[]> Inputs = SharedOptions.Inputs();

    private static readonly Option<string> Format = JsonFormat.Option();

    private static readonly Option<string> GoldSpans = new("--gold-spans") { HelpName = "FILE", Description = "cli.option.gold-spans" };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("analyze", "cli.command.analyze") { Inputs, Format, GoldSpans };
        foreach (SettingOption option in SharedOptions.Analysis())
        {
            command.Add(option);
        }

        Session.Bind(command, surroundings, Run);
        return command;
    }

    private static int Run(Session session)
    {
        if (session.Line.GetValue(GoldSpans) is { } gold)
        {
            session.Workspace.Replay(gold);
        }

        bool failed = false;
        bool lines = session.Line.GetValue(Format) == JsonFormat.Lines;
        using MemoryStream json = new();
        foreach (string input in InputFinder.Find(session.Line.GetValue(Inputs) ?? [], session.Surroundings))
        {
            ReadResult read = session.Workspace.Read(input);
            failed |= session.Complain(read);
            // A wrong pack is met here, where it can be reported as one.
            foreach (string language in read.Articles.Select(article => article.Language).Distinct(StringComparer.Ordinal))
            {
                session.Workspace.AuditorFor(language);
            }

            // In order, on every core: an article does not know its neighbours.
            IEnumerable<AuditReport> reports = read.Articles.AsParallel().AsOrdered().Select(Audit);
            foreach (AuditReport report in reports)
            {
                json.SetLength(0);
                AuditJson.Write(report, session.Workspace.ReportStrings(report.Document.Article.Language), json, indented: !lines);
                json.WriteTo(session.Surroundings.Output);
            }
        }

        return failed ? ExitCode.BadInput : ExitCode.Success;

        AuditReport Audit(Article article) => session.Workspace.AuditorFor(article.Language).Audit(article);
    }
}
