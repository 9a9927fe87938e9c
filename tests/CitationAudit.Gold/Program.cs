using System.Collections.Immutable;
using CitationAudit.Extraction.Model;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CitationAudit.Training;

string root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
string language = args[0];
PackFolders folders = new([root]);
LanguagePack pack = LanguageLoader.Load(folders, language);
WordRules rules = language == "ar"
    ? new(["و", "ف"], ["وال", "بال", "كال", "فال", "لل", "ال", "است", "يست", "تست", "مست", "سي", "ست", "ي", "ت", "ن", "م", "ا", "ب", "ل", "س"],
        ["تهما", "وها", "وهم", "هما", "تها", "تهم", "ته", "ها", "هم", "هن", "نا", "وا", "ون", "ين", "ان", "ات", "تا", "ه", "ة", "ا", "ت", "ي", "ن"],
        "اويىءؤئةآأإ",
        ["ان", "انه", "انها", "انهم", "انهما", "انني", "اننا", "اني", "انا", "بان", "بانه", "بانها", "بانهم", "لان", "الي", "بانهما", "بكون", "كون"])
    : new([], ["un", "re"], ["ings", "ing", "edly", "ed", "es", "s", "er", "ers", "ion", "ions", "ly", "d", "e"], "", ["that", "whether", "if", "to", "how", "why", "what"]);
ImmutableArray<GoldArticle> train = GoldReader.Read(args[1]);
if (args.Length > 2)
{
    train = train[..int.Parse(args[2])];
}

System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
TrainedModel model = new StatementTrainer(new TrainingPlan(), line => Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:F1} {line}"))
    .Train(train, new TextAnalyser(pack.Text), rules, []);
foreach ((string outlet, Score score) in model.Outlets)
{
    Console.WriteLine($"{outlet,-12} {score.Articles,3} {score.Statement} +source {score.WithSource.F1:F3}");
}
