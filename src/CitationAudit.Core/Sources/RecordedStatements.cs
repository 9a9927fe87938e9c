using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// Statements recorded by annotators in JSON lines (the corpus's form: spans in Unicode code points), so that what comes behind the
/// extraction can be run on them alone.
/// </summary>
public sealed class RecordedStatements : IStatementExtractor
{
    private static readonly FoundBy Recorded = new(Mechanism.Person, "recorded");
    private readonly ImmutableDictionary<string, ImmutableArray<JsonElement>> _byArticle;

    private RecordedStatements(ImmutableDictionary<string, ImmutableArray<JsonElement>> byArticle) => _byArticle = byArticle;

    /// <summary>Reads JSON lines. Throws <see cref="FormatException"/> that names the line where one is no article with statements.</summary>
    public static RecordedStatements Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ImmutableDictionary<string, ImmutableArray<JsonElement>>.Builder articles = ImmutableDictionary.CreateBuilder<string, ImmutableArray<JsonElement>>(StringComparer.Ordinal);
        for (int line = 1; lines.ReadLine() is { } json; line++)
        {
            if (string.IsNullOrWhiteSpace(json))
            {
                continue;
            }

            try
            {
                using JsonDocument article = JsonDocument.Parse(json);
                JsonElement statements = article.RootElement.GetProperty("statements");
                articles[article.RootElement.GetProperty("id").GetString() ?? ""] = [.. statements.EnumerateArray().Select(statement => statement.Clone())];
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {line}: no article with \"id\" and \"statements\": {error.Message}"), error);
            }
        }

        return new RecordedStatements(articles.ToImmutable());
    }

    /// <summary>The article's recorded statements in the record's order, with ids in that order; none for an article that is not on record. Spans outside the text are dropped, and so is a statement without content.</summary>
    public ImmutableArray<Statement> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_byArticle.TryGetValue(document.Article.Id, out ImmutableArray<JsonElement> recorded))
        {
            return [];
        }

        int[] offsets = CodePoints.UnitOffsets(document.Text);
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>(recorded.Length);
        foreach (JsonElement record in recorded)
        {
            ImmutableArray<TextSpan> content = Spans(record, "content", offsets);
            if (content.IsEmpty)
            {
                continue;
            }

            statements.Add(new Statement
            {
                Id = $"S{statements.Count + 1}",
                Paragraph = document.ParagraphAt(content[0].Start),
                Content = content,
                Cue = Spans(record, "cue", offsets),
                Source = Spans(record, "source", offsets),
                Via = Spans(record, "via", offsets),
                Form = FormOf(record),
                Confidence = 1,
                FoundBy = Recorded,
            });
        }

        return statements.ToImmutable();
    }

    private static StatementForm FormOf(JsonElement record) =>
        record.TryGetProperty("form", out JsonElement form) && form.ValueKind == JsonValueKind.String
            ? form.GetString() switch
            {
                "direct" => StatementForm.Direct,
                "mixed" => StatementForm.Mixed,
                _ => StatementForm.Indirect,
            }
            : StatementForm.Indirect;

    private static ImmutableArray<TextSpan> Spans(JsonElement record, string role, int[] offsets)
    {
        if (!record.TryGetProperty(role, out JsonElement pairs) || pairs.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        List<TextSpan> spans = [];
        foreach (JsonElement pair in pairs.EnumerateArray())
        {
            (int start, int end) = pair.ValueKind switch
            {
                JsonValueKind.Array when pair.GetArrayLength() == 2 => (Whole(pair[0]), Whole(pair[1])),
                JsonValueKind.Object when pair.TryGetProperty("start", out JsonElement from) && pair.TryGetProperty("end", out JsonElement to) => (Whole(from), Whole(to)),
                _ => (-1, -1),
            };
            if (start >= 0 && end > start && end < offsets.Length)
            {
                spans.Add(new TextSpan(offsets[start], offsets[end]));
            }
        }

        spans.Sort();
        return [.. spans];
    }

    private static int Whole(JsonElement number) => number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out int value) ? value : -1;
}
