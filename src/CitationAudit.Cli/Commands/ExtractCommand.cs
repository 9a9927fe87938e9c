using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Ingest;
using CitationAudit.Text;

namespace CitationAudit.Cli.Commands;

/// <summary><c>extract</c>: what was read of an input, without analysing it.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> Inputs = SharedOptions.Inputs();

    private static readonly Option<string> Format = TextFormat();

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("extract", "cli.command.extract") { Inputs, Format, new SettingOption(SettingCatalogue.Language, "--language", "CODE") };
        Session.Bind(command, surroundings, Run);
        return command;
    }

    private static Option<string> TextFormat()
    {
        Option<string> option = new("--format") { HelpName = "jsonl|text", Description = "cli.option.extract-format", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong(JsonFormat.Lines, "text");
        return option;
    }

    private static int Run(Session session)
    {
        bool failed = false;
        bool lines = session.Line.GetValue(Format) == JsonFormat.Lines;
        using StreamWriter output = session.OpenOutput();
        foreach (string input in InputFinder.Find(session.Line.GetValue(Inputs) ?? [], session.Surroundings))
        {
            ReadResult read = session.Workspace.Read(input);
            failed |= session.Complain(read);
            foreach (Article article in read.Articles)
            {
                ExtractedArticle extracted = ExtractedArticle.From(article);
                output.WriteLine(lines ? extracted.ToJson() : $"{extracted.Title}\n\n{extracted.Text}\n");
            }
        }

        return failed ? ExitCode.BadInput : ExitCode.Success;
    }
}
