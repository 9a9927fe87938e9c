using CitationAudit.Ingest;

namespace CitationAudit.Cli;

/// <summary>Words what reading an input met: where, what, what to do.</summary>
internal static class ProblemText
{
    /// <summary>One line in the interface language.</summary>
    public static string Of(Session session, ReadProblem problem)
    {
        string location = problem.Location == "-" ? session.Interface.Text("cli.standard-input") : problem.Location;
        return $"{session.Interface.Text(problem.IsError ? "cli.error" : "cli.notice")} {location}: {session.Interface.Render(problem.Message)}";
    }
}
