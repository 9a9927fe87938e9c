using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Gold;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CitationAudit.Training;

if (args is not [string verb, string language, string file, .. string[] rest])
{
    Console.Error.WriteLine("usage: train LANGUAGE ARTICLES.jsonl [WEIGHTS [COUNT]] | evaluate LANGUAGE GOLD.jsonl [WEIGHTS]");
    return 2;
}

PackFolders folders = new([Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."))]);
LanguagePack pack = LanguageLoader.Load(folders, language);
TextAnalyser text = new(pack.Text);
ImmutableArray<GoldArticle> articles = GoldReader.Read(file);
System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
void Say(string line) => Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,6:F1} s  {line}"));
ImmutableSortedDictionary<string, Score> outlets;
if (verb == "train")
{
    articles = rest.Length > 1 ? articles[..int.Parse(rest[1], System.Globalization.CultureInfo.InvariantCulture)] : articles;
    TrainedModel trained = new StatementTrainer(new TrainingPlan(), Say).Train($"{language}-statements", articles, text, WordRulesLoader.Load(folders, language), []);
    if (rest.Length > 0)
    {
        File.WriteAllBytes(rest[0], trained.Model.ToBytes());
        Say($"{new FileInfo(rest[0]).Length} bytes");
    }

    outlets = trained.Outlets;
    Console.WriteLine(trained.Crossed);
}
else
{
    StatementModel? model = rest.Length > 0 ? StatementModel.Read(File.ReadAllBytes(rest[0])) : StatementModelLoader.Load(folders, language);
    if (model is null)
    {
        Console.Error.WriteLine($"there are no weights for {language}");
        return 1;
    }

    Say("model read");
    Evaluation evaluation = Evaluation.Of(articles, text, new ModelExtractor(model, [], new SaysAlways()), StatementSelection.Default);
    outlets = evaluation.Outlets;
    Console.WriteLine(evaluation.Total);
}

foreach ((string outlet, Score score) in outlets)
{
    Console.WriteLine($"{outlet[..Math.Min(24, outlet.Length)],-24} {score.Articles,3} {score.Statement} +source {FormattableString.Invariant($"{score.WithSource.F1:F3}")}");
}

return 0;
