using System.Collections.Immutable;
using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Report;
using CitationAudit.Training;

namespace CitationAudit.Cli.Commands;

/// <summary><c>evaluate</c>: how well the tool finds what annotators marked.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string> Gold = new("GOLD") { Description = "cli.argument.gold" };

    private static readonly Option<string> GoldSpans = new("--gold-spans") { HelpName = "FILE", Description = "cli.option.gold-spans" };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("evaluate", "cli.command.evaluate") { Gold, GoldSpans };
        foreach (SettingOption option in SharedOptions.Analysis())
        {
            command.Add(option);
        }

        Session.Bind(command, surroundings, Run);
        return command;
    }

    private static int Run(Session session)
    {
        if (session.Line.GetValue(GoldSpans) is { } recorded)
        {
            session.Workspace.Replay(recorded);
        }

        ImmutableArray<GoldArticle> articles = GoldReader.Read(session.Surroundings.FullPath(session.Line.GetRequiredValue(Gold)));
        Evaluation evaluation = Evaluation.Of(articles, article => Found(session.Workspace.AuditorFor(article.Language).Audit(article)));
        using StreamWriter output = session.OpenOutput();
        ScoreTable.Print(output, evaluation.Total, evaluation.Outlets);
        return ExitCode.Success;
    }

    private static ImmutableArray<GoldStatement> Found(AuditReport report) =>
        [.. report.Statements.Zip(report.Cast.Attributions, (statement, attribution) => new GoldStatement
        {
            Content = statement.Content,
            Cue = statement.Cue,
            Source = statement.Source,
            Via = statement.Via,
            Type = attribution.Type,
            Entity = attribution.Source,
        })];
}
