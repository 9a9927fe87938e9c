using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Ingest;
using CitationAudit.Report;
using CitationAudit.Reporting.Json;
using CitationAudit.Text;

namespace CitationAudit.Cli.Commands;

/// <summary><c>review</c>: a file in which a person overrules an audit.</summary>
internal static class ReviewCommand
{
    private static readonly Argument<string> Input = new("INPUT") { Description = "cli.argument.input" };

    private static readonly Option<string> Output = new("--output", "-o") { HelpName = "FOLDER", Description = "cli.option.review-output" };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("review", "cli.command.review") { Input, Output };
        foreach (SettingOption option in SharedOptions.Analysis())
        {
            command.Add(option);
        }

        Session.Bind(command, surroundings, Run);
        return command;
    }

    private static int Run(Session session)
    {
        string input = session.Line.GetRequiredValue(Input);
        string folder = session.Surroundings.FullPath(session.Line.GetValue(Output) ?? ".");
        ReadResult read = session.Workspace.Read(input);
        bool failed = session.Complain(read);
        using StreamWriter output = session.OpenOutput();
        foreach (Article article in read.Articles)
        {
            AuditReport report = session.Workspace.AuditorFor(article.Language).Audit(article);
            string path = Path.Combine(folder, $"{OutputPlan.Stem(input, report, read.Articles.Length == 1)}.review.json");
            string shown = Path.GetRelativePath(session.Surroundings.WorkingFolder, path);
            if (File.Exists(path))
            {
                // It may hold a person's work.
                session.Complain(Message.Of("cli.review.exists", MessageArgument.Text("path", shown)));
                failed = true;
                continue;
            }

            using MemoryStream json = new();
            ReviewJson.Write(report, json);
            OutputFile.Write(path, json.ToArray());
            output.WriteLine(session.Interface.Render(Message.Of("cli.review.written", MessageArgument.Text("path", shown))));

            // On a line of its own and without direction marks, so that it can be copied.
            output.WriteLine($"  citation-audit audit {input} --review {shown}");
        }

        return failed ? ExitCode.BadInput : ExitCode.Success;
    }
}
