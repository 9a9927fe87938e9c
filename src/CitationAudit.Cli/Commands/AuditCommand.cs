using System.Collections.Immutable;
using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Grading;
using CitationAudit.Ingest;
using CitationAudit.Report;
using CitationAudit.Reporting;
using CitationAudit.Text;

namespace CitationAudit.Cli.Commands;

/// <summary><c>audit</c>: articles in, printed audits out, a short summary in the terminal.</summary>
internal static class AuditCommand
{
    private static readonly Argument<string[]> Inputs = SharedOptions.Inputs();

    private static readonly Option<string> Output = new("--output", "-o") { HelpName = "FILE|FOLDER", Description = "cli.option.output" };

    private static readonly Option<string[]> Reviews = new("--review") { HelpName = "FILE…", Description = "cli.option.review", AllowMultipleArgumentsPerToken = true };

    private static readonly Option<bool> SavePage = new("--save-page") { Description = "cli.option.save-page" };

    private static readonly Option<bool> Overall = new("--overall") { Description = "cli.option.overall" };

    private static readonly Option<bool> NoKey = new("--no-key") { Description = "cli.option.no-key" };

    private static readonly Option<bool> KeyOnly = new("--key-only") { Description = "cli.option.key-only" };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("audit", "cli.command.audit") { Inputs, Output, Reviews, SavePage, Overall, NoKey, KeyOnly };
        foreach (SettingOption option in SharedOptions.Audit())
        {
            command.Add(option);
        }

        Session.Bind(command, surroundings, Run);
        return command;
    }

    private static int Run(Session session)
    {
        ImmutableArray<string> inputs = InputFinder.Find(session.Line.GetValue(Inputs) ?? [], session.Surroundings);
        session.Workspace.ReadAhead();
        ReviewFiles reviews = new(session, session.Line.GetValue(Reviews) ?? []);
        OutputPlan plan = new(session, session.Line.GetValue(Output), Choices(session));
        Outcome outcome = new(session);
        using Progress progress = Progress.Start(session, inputs.Length);
        foreach (string input in inputs)
        {
            ReadResult read = session.Workspace.Read(input, session.Line.GetValue(SavePage) ? page => plan.Keep(input, page) : null);
            outcome.Complain(progress, read.Problems);
            if (inputs.Length == 1 && read.Articles.Length == 1)
            {
                plan.Single();
            }

            foreach (Article article in read.Articles)
            {
                AuditReport report = session.Workspace.AuditorFor(article.Language).Audit(article, reviews.For(article));
                ImmutableArray<string> written = plan.Write(input, report, alone: read.Articles.Length == 1);
                outcome.Count(report);
                progress.Say(writer => AuditDigest.Print(writer, session, report, written, brief: inputs.Length > 1 || read.Articles.Length > 1));
            }

            progress.Step(input);
        }

        return reviews.AllUsed() ? outcome.ExitCode : ExitCode.BadInput;
    }

    private static ReportChoices Choices(Session session)
    {
        KeyChoice key = session.Line.GetValue(KeyOnly) ? KeyChoice.Only : session.Line.GetValue(NoKey) ? KeyChoice.Without : KeyChoice.With;
        return new ReportChoices(key, (int)session.Settings.Whole(SettingCatalogue.Questions), session.Line.GetValue(Overall));
    }

    /// <summary>What an audit run comes to.</summary>
    private sealed class Outcome(Session session)
    {
        private bool _failed;
        private bool _gateFailed;

        public int ExitCode => _failed ? Cli.ExitCode.BadInput : _gateFailed ? Cli.ExitCode.GateFailed : Cli.ExitCode.Success;

        public void Complain(Progress progress, ImmutableArray<ReadProblem> problems)
        {
            foreach (ReadProblem problem in problems)
            {
                _failed |= problem.IsError;
                progress.Complain(ProblemText.Of(session, problem));
            }
        }

        public void Count(AuditReport report)
        {
            Severity? least = session.Settings[SettingCatalogue.FailOn] switch { "error" => Severity.Error, "warning" => Severity.Warning, _ => null };
            _gateFailed |= least is { } severity && !session.Workspace.Gate.Passes(report.Judgement.Findings, severity);
        }
    }
}
