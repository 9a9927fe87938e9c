using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CitationAudit.Cli.Settings;
using CitationAudit.Ingest;
using CitationAudit.Text;

namespace CitationAudit.Cli.Commands;

/// <summary><c>extract</c>: what was read of an input, without analysing it.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> Inputs = new("INPUT") { Arity = ArgumentArity.OneOrMore, Description = "cli.argument.inputs" };

    private static readonly Option<string> Format = TextFormat();

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
            foreach (ReadProblem problem in read.Problems)
            {
                failed |= problem.IsError;
                session.Surroundings.Error.WriteLine(ProblemText.Of(session, problem));
            }

            foreach (Article article in read.Articles)
            {
                output.WriteLine(lines ? Json(input, article) : Text(article));
            }
        }

        return failed ? ExitCode.BadInput : ExitCode.Success;
    }

    private static string Json(string input, Article article) => JsonSerializer.Serialize(
        new
        {
            file = input,
            id = article.Id,
            title = article.Title,
            author = article.Author,
            date = article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            outlet = article.Outlet,
            language = article.Language,
            url = article.Url,
            text = Paragraphs(article),
        },
        Readable);

    private static string Text(Article article) => $"{article.Title}\n\n{Paragraphs(article)}\n";

    /// <summary>The article's blocks without its headline, parted by blank lines.</summary>
    private static string Paragraphs(Article article) => article.Blocks.IsEmpty
        ? article.Text
        : string.Join("\n\n", article.Blocks.Where(block => block.Kind != BlockKind.Title).Select(block => block.Span.Of(article.Text)));
}
