using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CitationAudit.Text;

namespace CitationAudit.Training;

/// <summary>
/// Reads annotated articles: one JSON object a line, as the corpus's guidelines describe. Spans are <c>[start, end]</c> pairs or
/// <c>{"start", "end"}</c> objects that count Unicode code points into <c>text</c>.
/// </summary>
public static class GoldReader
{
    /// <summary>All articles of a file. Throws <see cref="FormatException"/> with file and line where one is wrong, or with the file where it cannot be read.</summary>
    public static ImmutableArray<GoldArticle> Read(string file)
    {
        ImmutableArray<GoldArticle>.Builder articles = ImmutableArray.CreateBuilder<GoldArticle>();
        int line = 0;
        foreach (string json in Lines(file))
        {
            line++;
            if (string.IsNullOrWhiteSpace(json))
            {
                continue;
            }

            try
            {
                articles.Add(Parse(json, file));
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
            {
                throw new FormatException($"{file}:{line}: {error.Message}", error);
            }
        }

        return articles.ToImmutable();
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FormatException(error.Message, error);
        }
    }

    /// <summary>One article from one line of JSON; <paramref name="location"/> says where it came from.</summary>
    public static GoldArticle Parse(string json, string location)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        string text = root.GetProperty("text").GetString() ?? throw new JsonException("text is null");
        Article article = new()
        {
            Id = root.GetProperty("id").GetString() ?? throw new JsonException("id is null"),
            Title = Text(root, "title") ?? "",
            Text = text,
            Language = Text(root, "lang") ?? Text(root, "language") ?? "und",
            Outlet = Text(root, "outlet"),
            Date = DateOnly.TryParseExact(Text(root, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null,
            Origin = new ArticleOrigin(location, "application/jsonl"),
        };
        int[] units = CodePoints.UnitOffsets(text);
        return new GoldArticle(article, [.. root.GetProperty("statements").EnumerateArray().Select(statement => Read(statement, units))]);
    }

    private static GoldStatement Read(JsonElement statement, int[] units) => new()
    {
        Content = Spans(statement, "content", units),
        Cue = Spans(statement, "cue", units),
        Source = Spans(statement, "source", units),
        Via = Spans(statement, "via", units),
        Type = Text(statement, "type"),
        Entity = Entity(statement),
    };

    private static string? Entity(JsonElement statement)
    {
        if (!statement.TryGetProperty("entity", out JsonElement entity))
        {
            return null;
        }

        return entity.ValueKind == JsonValueKind.Object ? Text(entity, "id") is { Length: > 0 } id ? id : Text(entity, "name") : entity.GetString();
    }

    private static string? Text(JsonElement parent, string key) =>
        parent.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ImmutableArray<TextSpan> Spans(JsonElement statement, string key, int[] units)
    {
        if (!statement.TryGetProperty(key, out JsonElement spans) || spans.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        return [.. spans.EnumerateArray().Select(span => span.ValueKind == JsonValueKind.Object
            ? new TextSpan(Unit(span.GetProperty("start"), units), Unit(span.GetProperty("end"), units))
            : new TextSpan(Unit(span[0], units), Unit(span[1], units)))];
    }

    private static int Unit(JsonElement offset, int[] units) =>
        offset.GetInt32() is int point && point >= 0 && point < units.Length
            ? units[point]
            : throw new JsonException($"an offset lies outside of the text: {offset}");
}
