using System.Collections.Immutable;
using System.CommandLine;
using CitationAudit.Cli.Settings;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CitationAudit.Training;

namespace CitationAudit.Cli.Commands;

/// <summary><c>train</c>: annotated articles in, a language's statement weights out.</summary>
internal static class TrainCommand
{
    private static readonly Option<string> Language = new("--language") { HelpName = "CODE", Required = true, Description = "cli.option.train-language" };

    private static readonly Option<string[]> Articles = new("--articles")
    {
        HelpName = "FILE…",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
        Description = "cli.option.articles",
    };

    private static readonly Option<string[]> Beside = new("--beside") { HelpName = "FILE…", AllowMultipleArgumentsPerToken = true, Description = "cli.option.beside" };

    private static readonly Option<string> Output = new("--output", "-o") { HelpName = "FOLDER", Required = true, Description = "cli.option.train-output" };

    public static Command Create(Surroundings surroundings)
    {
        Command command = new("train", "cli.command.train") { Language, Articles, Beside, Output, new SettingOption(SettingCatalogue.Packs, "--packs", "FOLDER") };
        Session.Bind(command, surroundings, Run);
        return command;
    }

    private static int Run(Session session)
    {
        string language = session.Line.GetRequiredValue(Language);
        LanguagePack pack = LanguageLoader.Load(session.Workspace.Folders, language);
        ImmutableArray<GoldArticle> articles = Read(session, session.Line.GetRequiredValue(Articles));
        ImmutableArray<GoldArticle> beside = Read(session, session.Line.GetValue(Beside) ?? []);
        TrainingPlan plan = new() { Measures = article => !beside.Contains(article) };
        if (articles.Length < plan.Folds)
        {
            session.Complain(Message.Of("cli.train.few", MessageArgument.Number("given", articles.Length), MessageArgument.Number("least", plan.Folds)));
            return ExitCode.BadInput;
        }

        TrainedModel trained = new StatementTrainer(plan, session.Surroundings.Error.WriteLine).Train(
            $"{language}-statements",
            [.. articles, .. beside],
            new TextAnalyser(pack.Text),
            WordRulesLoader.Load(session.Workspace.Folders, language),
            EvidenceLoader.Load(session.Workspace.Folders, pack, broad: false),
            new PatternExtractor(pack.Cues, pack.Patterns));
        string file = Path.Combine(session.Surroundings.FullPath(session.Line.GetRequiredValue(Output)), StatementModelLoader.FileName);
        OutputFile.Write(file, trained.Model.ToBytes());
        using StreamWriter output = session.OpenOutput();
        ScoreTable.Print(output, trained.Crossed, trained.Outlets);
        return ExitCode.Success;
    }

    private static ImmutableArray<GoldArticle> Read(Session session, string[] files) =>
        [.. files.SelectMany(file => GoldReader.Read(session.Surroundings.FullPath(file)))];
}
