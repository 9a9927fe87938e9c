using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CitationAudit.Extraction;
using CitationAudit.Extraction.Model;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;
using CitationAudit.Training;

namespace CitationAudit.Gold;

/// <summary>
/// Trains and evaluates statement models: <c>model train CODE ARTICLES.jsonl[,…] [WEIGHTS [EVERY]]</c>, <c>model evaluate CODE GOLD.jsonl
/// [WEIGHTS]</c>, <c>model speed CODE ARTICLES.jsonl</c>,
/// <c>model show CODE TEXT</c>.
/// </summary>
internal static class ModelConsole
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [_, string verb, string code, string file, .. string[] rest])
        {
            Console.Error.WriteLine("usage: model train CODE ARTICLES.jsonl[,…] [WEIGHTS [EVERY]] | model evaluate CODE GOLD.jsonl [WEIGHTS] | model speed CODE ARTICLES.jsonl | model show CODE TEXT");
            return 2;
        }

        PackFolders folders = PackFolders.BuiltIn;
        LanguagePack pack = LanguageLoader.Load(folders, code);
        TextAnalyser text = new(pack.Text);
        ImmutableArray<ITokenEvidence> evidence = EvidenceLoader.Load(folders, pack, broad: false);
        PatternExtractor patterns = new(pack.Cues, pack.Patterns);
        if (verb == "show")
        {
            Show(ExtractorLoader.Load(folders, pack, broad: false), text, code, File.ReadAllText(file));
            return 0;
        }

        ImmutableArray<GoldArticle> articles = [.. file.Split(',').SelectMany(path => GoldReader.Read(path))];
        Stopwatch clock = Stopwatch.StartNew();
        if (verb == "speed")
        {
            SpeedConsole.Run(text, ExtractorLoader.Load(folders, pack, broad: false), articles);
            return 0;
        }

        if (verb == "train")
        {
            int every = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 1;
            articles = [.. articles.Where((_, at) => at % every == 0)];
            TrainedModel trained = new StatementTrainer(new TrainingPlan { Measures = article => !IsOwn(article) }, line => Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,6:F1} s  {line}")))
                .Train($"{code}-statements", articles, text, WordRulesLoader.Load(folders, code), evidence, patterns);
            if (rest.Length > 0)
            {
                File.WriteAllBytes(rest[0], trained.Model.ToBytes());
                File.WriteAllLines(rest[0] + ".jsonl", articles.Zip(trained.Found, Line));
            }

            Print(trained.Crossed, trained.Outlets);
            return 0;
        }

        StatementModel? model = rest.Length > 0 ? StatementModel.Read(File.ReadAllBytes(rest[0])) : StatementModelLoader.Load(folders, code);
        if (model is null)
        {
            Console.Error.WriteLine($"there are no weights for {code}");
            return 1;
        }

        Console.WriteLine(FormattableString.Invariant($"model read in {clock.ElapsedMilliseconds} ms"));
        Evaluation evaluation = Evaluation.Of(articles, text, ExtractorLoader.Of(folders, pack, model, broad: false), StatementSelection.Default);
        Print(evaluation.Total, evaluation.Outlets);
        return 0;
    }

    /// <summary>Whether an article was written for training: figures are of real articles alone.</summary>
    private static bool IsOwn(GoldArticle article) => article.Article.Id.StartsWith("own-", StringComparison.Ordinal);

    /// <summary>Prints what is found in a text, a statement a line.</summary>
    private static void Show(IStatementExtractor extractor, TextAnalyser text, string code, string content)
    {
        Article article = new() { Id = "shown", Text = content, Language = code, Origin = new ArticleOrigin("-", "text/plain") };
        string Of(ImmutableArray<TextSpan> spans) => string.Join(" / ", spans.Select(span => span.Of(content)));
        foreach (Statement statement in extractor.Extract(text.Analyse(article)))
        {
            Console.WriteLine(FormattableString.Invariant($"{statement.Confidence:F2} {Of(statement.Source)} | {Of(statement.Cue)} | {Of(statement.Content)} | {Of(statement.Via)} | {statement.Form} {statement.Act}"));
            Console.WriteLine($"     {string.Join("; ", statement.FoundBy.Features.Select(feature => feature.Feature))}");
        }
    }

    /// <summary>Found statements as the corpus's scorer reads them.</summary>
    private static string Line(GoldArticle article, ImmutableArray<GoldStatement> found)
    {
        string text = article.Article.Text;
        int Points(int unit) => unit - text[..unit].Count(char.IsLowSurrogate);
        object Spans(ImmutableArray<TextSpan> spans) => spans.Select(span => (int[])[Points(span.Start), Points(span.End)]);
        return JsonSerializer.Serialize(new
        {
            id = article.Article.Id,
            statements = found.Select(statement => new
            {
                content = Spans(statement.Content),
                cue = Spans(statement.Cue),
                source = Spans(statement.Source),
                via = Spans(statement.Via),
            }),
        });
    }

    private static void Print(Score total, ImmutableSortedDictionary<string, Score> outlets)
    {
        Console.WriteLine(total);
        foreach ((string outlet, Score score) in outlets)
        {
            Console.WriteLine(FormattableString.Invariant($"{outlet[..Math.Min(24, outlet.Length)],-24} {score.Articles,3} {score.Statement} +source {score.WithSource.F1:F3}"));
        }
    }
}
