using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Extraction.Tagging;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Sources;
using CitationAudit.Text;
using CitationAudit.Training;
using CitationAudit.Training.Clusters;
using CitationAudit.Training.Tagging;

namespace CitationAudit.Gold;

/// <summary>
/// Trains and measures English, which learns from two corpora of two guidelines. Paths are the caller's; results go to the pack.
/// <code>
/// english syntax TREEBANK.conllu.gz WORDNET-FOLDER ARTICLES.jsonl…
/// english words VECTORS.json FREQUENT COMMON LENGTH ARTICLES.jsonl…
/// english train BROAD.jsonl OWN.jsonl[,…] [EVERY]
/// english cross BROAD.jsonl OWN.jsonl EVERY FOLDS [ADDED.jsonl]
/// english evaluate GOLD.jsonl broad|own
/// </code>
/// </summary>
internal static class EnglishConsole
{
    private const string Language = "en";
    private const string Pack = "seeds/languages/en";

    // The own guideline's few articles count three times beside PolNeAR's many, so that contents leave "that" out as it asks.
    private const int OwnRepeats = 2;

    public static int Run(string[] args, PackFolders folders)
    {
        string pack = Path.Combine(folders.Roots[0], Pack);
        LanguagePack language = LanguageLoader.Load(folders, Language);
        TextAnalyser text = new(language.Text);
        switch (args)
        {
            case ["syntax", string treebank, string wordNet, .. string[] articles]:
                Syntax(text, treebank, new WordNet(wordNet), articles, Path.Combine(pack, "syntax.bin"));
                return 0;
            case ["words", string vectors, string frequent, string common, string length, .. string[] articles]:
                WordsConsole.Code(text, vectors, Path.Combine(pack, "words.bin"), int.Parse(frequent, CultureInfo.InvariantCulture), int.Parse(common, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture), articles);
                return 0;
            case ["nouns", string wordNet, string vectors, string frequent]:
                Nouns(new NounTable(wordNet), vectors, int.Parse(frequent, CultureInfo.InvariantCulture), Path.Combine(pack, "nouns.json"));
                return 0;
            case ["train", string broad, string own, .. string[] every]:
                Train(folders, language, text, broad, own, every is [string share] ? int.Parse(share, CultureInfo.InvariantCulture) : 1, Path.Combine(pack, "statements.weights"));
                return 0;
            case ["cross", string broad, string own, string every, string folds, .. string[] added]:
                Cross(folders, language, text, [.. GoldReader.Read(broad).Where((_, at) => at % int.Parse(every, CultureInfo.InvariantCulture) == 0)], GoldReader.Read(own), int.Parse(folds, CultureInfo.InvariantCulture), [.. added.SelectMany(file => GoldReader.Read(file))]);
                return 0;
            case ["evaluate", string gold, string guideline]:
                Console.WriteLine(Evaluation.Of(GoldReader.Read(gold), text, Extractor(folders, language, guideline == "broad"), Selection(guideline == "broad")).Total);
                return 0;
            default:
                Console.Error.WriteLine("usage: english syntax|words|nouns|train|cross|evaluate …");
                return 2;
        }
    }

    private static void Syntax(TextAnalyser text, string treebank, WordNet wordNet, string[] articles, string output)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(treebank), CompressionMode.Decompress));
        ImmutableArray<TreebankSentence> sentences = new Treebank(text).Read(reader);
        SyntaxReader syntax = new SyntaxTrainer(text, Console.WriteLine).Train(sentences, articles.SelectMany(file => GoldReader.Read(file)).Select(gold => gold.Article), wordNet);
        using FileStream stream = File.Create(output);
        syntax.Write(stream);
    }

    /// <summary>Writes the kinds of the nouns among the most frequent words, and of "34-year-old".</summary>
    private static void Nouns(NounTable table, string vectors, int frequent, string output)
    {
        ImmutableArray<string> words = WordVectors.Read(File.ReadAllBytes(vectors), (_, rank) => rank < frequent, 0).Words;
        using StreamWriter file = new(output) { NewLine = "\n" };
        file.WriteLine("{");
        file.WriteLine("  // What nouns name: drawn from WordNet 3.0 (see wordnet-licence.txt).");
        file.WriteLine("  \"kinds\": [");
        file.Write("    { \"kind\": \"person\", \"sort\": \"person\", \"words\": \"year-old\" }");
        foreach ((NounKind kind, ImmutableArray<string> nouns) in table.Of(words))
        {
            file.WriteLine(",");
            file.Write($"    {{ \"kind\": \"{kind.Kind}\", \"sort\": \"{kind.Sort}\", \"words\": \"{string.Join(' ', nouns)}\" }}");
        }

        file.WriteLine();
        file.WriteLine("  ]");
        file.WriteLine("}");
    }

    private static void Train(PackFolders folders, LanguagePack language, TextAnalyser text, string broad, string own, int every, string output)
    {
        ImmutableArray<GoldArticle> many = [.. GoldReader.Read(broad).Where((_, at) => at % every == 0)];
        ImmutableArray<GoldArticle> few = [.. own.Split(',').SelectMany(path => GoldReader.Read(path))];
        HashSet<string> broadIds = [.. many.Select(gold => gold.Article.Id)];
        ImmutableArray<ITokenEvidence> evidence = EvidenceLoader.With(folders, language, new GuidelineEvidence(document => broadIds.Contains(document.Article.Id)));
        System.Diagnostics.Stopwatch clock = System.Diagnostics.Stopwatch.StartNew();
        TrainingPlan plan = TrainingPlan.Large with { Repeats = gold => broadIds.Contains(gold.Article.Id) ? 1 : OwnRepeats };
        StatementTrainer trainer = new(plan, line => Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,6:F0} s  {line}")));
        TrainedModel trained = trainer.Train("en-statements", [.. many, .. few], text, WordRulesLoader.Load(folders, Language), evidence, new PatternExtractor(language.Cues, language.Patterns));
        File.WriteAllBytes(output, trained.Model.ToBytes());
        Console.WriteLine($"broad, cross-validated: {Sum(many, trained.Found[..many.Length], (_, found) => found)}");
        Console.WriteLine($"own, cross-validated: {Sum(few, trained.Found[many.Length..], (_, found) => found)}");
        Console.WriteLine($"own, quotations running on: {Sum(few, trained.Found[many.Length..], (article, found) => RunOn(text.Analyse(article), found))}");
    }

    /// <summary>Reads each fold of the own guideline's articles with a model of the others, which the added articles always join.</summary>
    private static void Cross(PackFolders folders, LanguagePack language, TextAnalyser text, ImmutableArray<GoldArticle> many, ImmutableArray<GoldArticle> own, int folds, ImmutableArray<GoldArticle> added)
    {
        HashSet<string> broadIds = [.. many.Select(gold => gold.Article.Id)];
        ImmutableArray<ITokenEvidence> evidence = EvidenceLoader.With(folders, language, new GuidelineEvidence(document => broadIds.Contains(document.Article.Id)));
        StatementTrainer trainer = new(TrainingPlan.Large with { Repeats = gold => broadIds.Contains(gold.Article.Id) ? 1 : OwnRepeats }, _ => { });
        Score total = Score.None;
        for (int fold = 0; fold < folds; fold++)
        {
            ImmutableArray<GoldArticle> others = [.. own.Where((_, at) => at % folds != fold)];
            TrainedModel trained = trainer.Train("en-statements", [.. many, .. others, .. added], text, WordRulesLoader.Load(folders, Language), evidence, new PatternExtractor(language.Cues, language.Patterns));
            Score score = Evaluation.Of([.. own.Where((_, at) => at % folds == fold)], text, ExtractorLoader.Of(folders, language, trained.Model, broad: false), Selection(broad: false)).Total;
            Console.WriteLine($"fold {fold}: {score}");
            total += score;
        }

        Console.WriteLine($"all folds: {total}");
    }

    private static Score Sum(ImmutableArray<GoldArticle> articles, ImmutableArray<ImmutableArray<GoldStatement>> found, Func<Article, ImmutableArray<GoldStatement>, ImmutableArray<GoldStatement>> mend) =>
        articles.Zip(found, (gold, mine) => StatementScorer.Score(gold.Article.Text, gold.Statements, mend(gold.Article, mine))).Aggregate(Score.None, (sum, next) => sum + next);

    private static ImmutableArray<GoldStatement> RunOn(Document document, ImmutableArray<GoldStatement> found)
    {
        IStatementExtractor given = new Given([.. found.Select(statement => new Statement
        {
            Id = "",
            Paragraph = 0,
            Content = statement.Content,
            Cue = statement.Cue,
            Source = statement.Source,
            Form = StatementForm.Direct,
            Confidence = 1,
            FoundBy = new FoundBy(Mechanism.Model, Language),
        })]);
        return
        [
            .. new ContinuedQuotations(given).Extract(document)
                .Select(statement => new GoldStatement { Content = statement.Content, Cue = statement.Cue, Source = statement.Source, Via = [] }),
        ];
    }

    private sealed class Given(ImmutableArray<Statement> statements) : IStatementExtractor
    {
        public ImmutableArray<Statement> Extract(Document document) => statements;
    }

    private static IStatementExtractor Extractor(PackFolders folders, LanguagePack language, bool broad)
    {
        StatementModel model = StatementModelLoader.Load(folders, Language) ?? throw new FileNotFoundException("There are no weights.");
        return ExtractorLoader.Of(folders, language, model, broad);
    }

    private static StatementSelection Selection(bool broad) =>
        broad ? new StatementSelection([.. Enum.GetValues<Act>()], 0) : StatementSelection.Default;
}
