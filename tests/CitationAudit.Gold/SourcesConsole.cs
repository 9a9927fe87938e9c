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
/// Trains and measures the stage that says who speaks, on recorded statements: <c>sources train LANGUAGE WEIGHTS FILE… [--phrases FILE] [--names FILE]</c> (phrases written for training; articles without labels, for well-known names),
/// <c>sources predict LANGUAGE FILE</c> and <c>sources cross LANGUAGE FOLDS FILE…</c> (cross-validation) and <c>sources links LANGUAGE FOLDS FILE…</c> (the same of the linking alone; the types are the shipped weights'); predictions go to standard output, each statement with its type and with the one that the annotators' grouping would give it (<c>grouped_type</c>).
/// <c>sources types LANGUAGE FOLDS FILE… [--phrases FILE] [--names FILE] [--added FILE…] [--errors]</c> prints how the types come out, with the annotators' grouping of
/// the statements and with the linker's; with no folds (0) by the pack's own weights; the articles behind <c>--added</c>, which every verb but <c>predict</c> takes, are learnt from in every fold as articles of another domain and never measured.
/// </summary>
internal static class SourcesConsole
{
    public static int Run(string[] arguments)
    {
        if (arguments is not [_, string verb, string language, .. string[] rest])
        {
            Console.Error.WriteLine("sources train LANGUAGE WEIGHTS FILE… | predict LANGUAGE FILE | cross LANGUAGE FOLDS FILE… | links LANGUAGE FOLDS FILE…");
            return 2;
        }

        PackFolders folders = PackFolders.BuiltIn;
        LanguagePack pack = LanguageLoader.Load(folders, language);
        RegistryIndex registry = RegistryLoader.Load(folders);
        ImmutableDictionary<string, SourceType> types = SourceTypeLoader.Load(folders);
        bool errors = rest.Contains("--errors");
        rest = [.. rest.Where(argument => argument != "--errors")];
        int added = Array.IndexOf(rest, "--added");
        ImmutableArray<LabelledArticle> written = added < 0 ? [] : [.. rest[(added + 1)..].SelectMany(file => Read(file, pack))];
        rest = added < 0 ? rest : rest[..added];
        int names = Array.IndexOf(rest, "--names");
        string[] more = names < 0 ? [] : rest[(names + 1)..];
        rest = names < 0 ? rest : rest[..names];
        int made = Array.IndexOf(rest, "--phrases");
        ImmutableArray<LabelledArticle> phrases = made < 0 ? [] : new SourcePhrases(new TextAnalyser(pack.Text), pack.Code).Read(rest[(made + 1)..].SelectMany(File.ReadLines), pack.Sources);
        rest = made < 0 ? rest : rest[..made];
        switch (verb)
        {
            case "train":
                ImmutableArray<LabelledArticle> articles = [.. rest[1..].SelectMany(file => Read(file, pack))];
                using (StreamWriter weights = new(rest[0]))
                {
                    SourceWeightsWriter.Write(weights, new SourceTrainer(pack.Sources, registry).Train(articles, More(more, articles, pack), written, phrases));
                }

                return 0;
            case "predict":
                ImmutableArray<LabelledArticle> held = [.. Read(rest[0], pack)];
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
                ImmutableArray<LabelledArticle> tried = [.. rest[1..].SelectMany(file => Read(file, pack))];
                ImmutableArray<Document> others = More(more, tried, pack);
                SourceTypesReport report = new(pack.Sources, registry, types, errors);
                report.Run(tried, int.Parse(rest[0]), learnt => new SourceTrainer(pack.Sources, registry).Train(learnt, others, written, phrases));
                Console.Out.Write(report.Print());
                return 0;
            default:
                int folds = int.Parse(rest[0]);
                ImmutableArray<LabelledArticle> all = [.. rest[1..].SelectMany(file => Read(file, pack))];
                ImmutableArray<Document> unlabelled = More(more, all, pack);
                for (int fold = 0; fold < folds; fold++)
                {
                    ImmutableArray<LabelledArticle> learnt = [.. all.Where((_, at) => at % folds != fold)];
                    SourceRules trained = pack.Sources with
                    {
                        Models = verb == "links"
                            ? pack.Sources.Models.SetItems(new SourceTrainer(pack.Sources, registry).TrainLinks(learnt, written).Select(model => KeyValuePair.Create(model.Name, model)))
                            : new SourceTrainer(pack.Sources, registry).Train(learnt, unlabelled, written, phrases).ToImmutableDictionary(model => model.Name),
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
    }

    /// <summary>The articles of other files, without those that are labelled.</summary>
    private static ImmutableArray<Document> More(string[] files, ImmutableArray<LabelledArticle> labelled, LanguagePack pack)
    {
        HashSet<string> known = [.. labelled.Select(article => article.Document.Article.Id)];
        return [.. files.SelectMany(file => Read(file, pack)).Select(article => article.Document).Where(document => !known.Contains(document.Article.Id))];
    }

    private static IEnumerable<LabelledArticle> Read(string file, LanguagePack pack)
    {
        using StreamReader lines = new(file);
        RecordedStatements recorded = RecordedStatements.Read(lines);
        TextAnalyser text = new(pack.Text);
        foreach (string line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using JsonDocument gold = JsonDocument.Parse(line);
            JsonElement root = gold.RootElement;
            if (root.GetProperty("statements").EnumerateArray().Any(statement => Text(statement, "type") is null))
            {
                // Annotated for the extraction alone.
                continue;
            }

            Document document = text.Analyse(new Article
            {
                Id = root.GetProperty("id").GetString() ?? "",
                Title = root.GetProperty("title").GetString() ?? "",
                Text = root.GetProperty("text").GetString() ?? "",
                Outlet = root.TryGetProperty("outlet", out JsonElement outlet) ? outlet.GetString() : null,
                Date = DateOnly.TryParseExact(Text(root, "date"), "yyyy-MM-dd", out DateOnly date) ? date : null,
                Language = pack.Code,
                Origin = new ArticleOrigin("-", "application/jsonl"),
            });
            yield return new LabelledArticle(
                document,
                recorded.Extract(document),
                [
                    .. root.GetProperty("statements").EnumerateArray()
                        .Where(statement => statement.GetProperty("content").GetArrayLength() > 0)
                        .Select(statement => (Text(statement, "entity"), Text(statement, "type") ?? "")),
                ]);
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
