using System.Collections.Immutable;
using System.Text.Json;
using CitationAudit.Extraction;
using CitationAudit.Languages;
using CitationAudit.Packs;
using CitationAudit.Text;

namespace CitationAudit.Gold;

/// <summary>Runs the patterns over annotated articles (JSONL on standard input) and writes what they find in the form that the scorer reads.</summary>
internal static class PatternsConsole
{
    public static int Run(string[] arguments)
    {
        PackFolders folders = PackFolders.BuiltIn;
        Dictionary<string, (TextAnalyser Text, PatternExtractor Extractor)> engines = [];
        bool allActs = arguments.Contains("--all-acts");
        using Stream output = Console.OpenStandardOutput();
        while (Console.In.ReadLine() is { } line)
        {
            using JsonDocument gold = JsonDocument.Parse(line);
            string code = gold.RootElement.GetProperty("lang").GetString() ?? "";
            if (!engines.TryGetValue(code, out var engine))
            {
                LanguagePack pack = LanguageLoader.Load(folders, code);
                engines[code] = engine = (new TextAnalyser(pack.Text), new PatternExtractor(pack.Cues, pack.Patterns));
            }

            string text = gold.RootElement.GetProperty("text").GetString() ?? "";
            Document document = engine.Text.Analyse(new Article
            {
                Id = gold.RootElement.GetProperty("id").GetString() ?? "",
                Text = text,
                Language = code,
                Origin = new ArticleOrigin("-", "application/jsonl"),
            });
            ImmutableArray<Statement> statements = engine.Extractor.Extract(document);
            if (!allActs)
            {
                statements = StatementSelection.Default.Take(statements);
            }

            Write(output, document, statements);
        }

        return 0;
    }

    private static void Write(Stream output, Document document, ImmutableArray<Statement> statements)
    {
        CodePoints points = new(document.Text);
        using (Utf8JsonWriter json = new(output))
        {
            json.WriteStartObject();
            json.WriteString("id", document.Article.Id);
            json.WriteStartArray("statements");
            foreach (Statement statement in statements)
            {
                json.WriteStartObject();
                WriteSpans(json, "source", statement.Source, points);
                WriteSpans(json, "cue", statement.Cue, points);
                WriteSpans(json, "content", statement.Content, points);
                WriteSpans(json, "via", statement.Via, points);
                json.WriteString("rule", statement.FoundBy.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSpans(Utf8JsonWriter json, string role, ImmutableArray<TextSpan> spans, CodePoints points)
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
}
