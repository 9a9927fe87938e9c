using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Sources;
using CitationAudit.Text;
using CitationAudit.Training.Sources;

namespace CitationAudit.Gold;

/// <summary>
/// Trains and measures the stage that says who speaks, on recorded statements: <c>sources train LANGUAGE WEIGHTS FILE…</c>,
/// <c>sources predict LANGUAGE FILE</c>, <c>sources cross LANGUAGE FOLDS FILE…</c> (cross-validation) and <c>sources links LANGUAGE FOLDS FILE…</c> (the same of the linking alone; the
/// types are the shipped weights'); predictions go to standard output, each statement with its type and with the one that the annotators' grouping would give it (<c>grouped_type</c>).
/// <c>sources types LANGUAGE FOLDS FILE… [--errors]</c> prints how the types come out, with the annotators' grouping of the statements and with the linker's; with no folds (0) by the pack's own weights.
/// More to learn from, in every fold and never measured: <c>--beside FILE…</c>; <c>--names FILE…</c>, articles that also teach who bears which name; <c>--added FILE…</c>, articles of another
/// domain; <c>--phrases FILE…</c>, phrases written for training. <c>--labels FILE…</c> says whose the statements are of articles that do not tell.
/// </summary>
internal static class SourcesConsole
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [_, string verb, string language, .. string[] rest])
        {
            Console.Error.WriteLine("sources train LANGUAGE WEIGHTS FILE… | predict LANGUAGE FILE | cross LANGUAGE FOLDS FILE… | links LANGUAGE FOLDS FILE… | types LANGUAGE FOLDS FILE…");
            return 2;
        }

        PackFolders folders = PackFolders.BuiltIn;
        LanguagePack pack = LanguageLoader.Load(folders, language);
        RegistryIndex registry = RegistryLoader.Load(folders);
        ImmutableDictionary<string, SourceType> types = SourceTypeLoader.Load(folders);
        Dictionary<string, List<string>> options = Options(rest);
        SourceLabels labels = SourceLabels.Read(Given("--labels").SelectMany(File.ReadLines));
        List<string> plain = Given("");
        SourceExamples always = new()
        {
            Articles = Articles(Given("--beside")),
            Named = Articles(Given("--names")),
            Written = Articles(Given("--added")),
            Phrases = options.TryGetValue("--phrases", out List<string>? phrases) ? new SourcePhrases(new TextAnalyser(pack.Text), pack.Code).Read(phrases.SelectMany(File.ReadLines), pack.Sources) : [],
        };
        SourceTrainer trainer = new(pack.Sources, registry);
        switch (verb)
        {
            case "train":
                using (StreamWriter weights = new(plain[0]))
                {
                    SourceWeightsWriter.Write(weights, trainer.Train(With(Articles(plain[1..]))));
                }

                return 0;
            case "predict":
                ImmutableArray<LabelledArticle> held = Articles(plain);
                SourceAnalyser analyser = new(pack.Sources, registry, types);
                TypeTrial grouping = new(pack.Sources, registry, types);
                Stopwatch watch = new();
                foreach (LabelledArticle article in held)
                {
                    watch.Start();
                    Cast cast = analyser.Analyse(article.Document, article.Statements);
                    watch.Stop();
                    Write(article, cast, grouping.Judge(article));
                }

                Console.Error.WriteLine($"{watch.Elapsed.TotalMilliseconds / held.Length:F1} ms per article");
                return 0;
            case "types":
                SourceTypesReport report = new(pack.Sources, registry, types, options.ContainsKey("--errors"));
                report.Run(Articles(plain[1..]), int.Parse(plain[0]), learnt => trainer.Train(With(learnt)));
                Console.Out.Write(report.Print());
                return 0;
            default:
                int folds = int.Parse(plain[0]);
                ImmutableArray<LabelledArticle> all = Articles(plain[1..]);
                for (int fold = 0; fold < folds; fold++)
                {
                    SourceExamples examples = With([.. all.Where((_, at) => at % folds != fold)]);
                    SourceRules trained = pack.Sources with
                    {
                        Models = verb == "links"
                            ? pack.Sources.Models.SetItems(trainer.TrainLinks(examples).Select(model => KeyValuePair.Create(model.Name, model)))
                            : trainer.Train(examples).ToImmutableDictionary(model => model.Name),
                    };
                    SourceAnalyser tested = new(trained, registry, types);
                    TypeTrial trial = new(trained, registry, types);
                    foreach (LabelledArticle article in all.Where((_, at) => at % folds == fold))
                    {
                        Write(article, tested.Analyse(article.Document, article.Statements), trial.Judge(article));
                    }
                }

                return 0;
        }

        List<string> Given(string option) => options.GetValueOrDefault(option, []);

        ImmutableArray<LabelledArticle> Articles(IEnumerable<string> files) => [.. files.SelectMany(file => Read(file, pack, labels))];

        SourceExamples With(ImmutableArray<LabelledArticle> learnt) => always with { Articles = [.. learnt, .. always.Articles] };
    }

    /// <summary>The arguments behind each option; those before the first stand under the empty one.</summary>
    private static Dictionary<string, List<string>> Options(string[] arguments)
    {
        List<string> current = [];
        Dictionary<string, List<string>> options = new() { [""] = current };
        foreach (string argument in arguments)
        {
            if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                options[argument] = current = [];
            }
            else
            {
                current.Add(argument);
            }
        }

        return options;
    }

    private static IEnumerable<LabelledArticle> Read(string file, LanguagePack pack, SourceLabels labels)
    {
        using StreamReader lines = new(file);
        RecordedStatements recorded = RecordedStatements.Read(lines);
        TextAnalyser text = new(pack.Text);
        foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using JsonDocument gold = JsonDocument.Parse(line);
            JsonElement root = gold.RootElement;
            string id = root.GetProperty("id").GetString() ?? "";
            JsonElement[] statements = [.. root.GetProperty("statements").EnumerateArray()];
            bool told = Array.TrueForAll(statements, statement => Text(statement, "type") is not null);
            if ((told ? [.. statements.Select(statement => (Text(statement, "entity"), Text(statement, "type") ?? ""))] : labels.Of(id, statements.Length)) is not { } whose)
            {
                // Annotated for the extraction alone.
                continue;
            }

            Document document = text.Analyse(new Article
            {
                Id = id,
                Title = root.GetProperty("title").GetString() ?? "",
                Text = root.GetProperty("text").GetString() ?? "",
                Outlet = root.TryGetProperty("outlet", out JsonElement outlet) ? outlet.GetString() : null,
                Date = DateOnly.TryParseExact(Text(root, "date"), "yyyy-MM-dd", out DateOnly date) ? date : null,
                Language = pack.Code,
                Origin = new ArticleOrigin("-", "application/jsonl"),
            });
            yield return new LabelledArticle(document, recorded.Extract(document), [.. whose.Where((_, at) => statements[at].GetProperty("content").GetArrayLength() > 0)]);
        }
    }

    private static string? Text(JsonElement statement, string key) => statement.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;

    private static void Write(LabelledArticle article, Cast cast, ImmutableArray<TypedSpeaker> grouped)
    {
        CodePoints points = new(article.Document.Text);
        using MemoryStream line = new();
        using (Utf8JsonWriter json = new(line))
        {
            json.WriteStartObject();
            json.WriteString("id", article.Document.Article.Id);
            json.WriteStartArray("statements");
            for (int at = 0; at < article.Statements.Length; at++)
            {
                json.WriteStartObject();
                foreach ((string role, ImmutableArray<TextSpan> spans) in ((string, ImmutableArray<TextSpan>)[])[("content", article.Statements[at].Content), ("cue", article.Statements[at].Cue), ("source", article.Statements[at].Source)])
                {
                    json.WriteStartArray(role);
                    foreach (TextSpan span in spans)
                    {
                        json.WriteStartArray();
                        json.WriteNumberValue(points.Of(span.Start));
                        json.WriteNumberValue(points.Of(span.End));
                        json.WriteEndArray();
                    }

                    json.WriteEndArray();
                }

                Attribution attribution = cast.Attributions[at];
                json.WriteString("type", attribution.Type);
                json.WriteString("grouped_type", grouped.FirstOrDefault(speaker => speaker.Statements.Contains(at))?.Type);
                json.WriteString("entity", attribution.Source);
                json.WriteString("name", cast.Sources.FirstOrDefault(source => source.Id == attribution.Source)?.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(line.ToArray()));
    }
}
