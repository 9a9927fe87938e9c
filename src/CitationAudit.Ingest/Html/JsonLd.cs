using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace CitationAudit.Ingest.Html;

/// <summary>What a page's JSON-LD says of its article.</summary>
internal sealed record JsonLd
{
    private const int MaxDepth = 64;
    private const int MaxUnits = 4 << 20;

    public string? Headline { get; private init; }

    public string? Body { get; private init; }

    public ImmutableArray<string> Authors { get; private init; } = [];

    public string? Publisher { get; private init; }

    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    public string? Section { get; private init; }

    public string? Language { get; private init; }

    public string? Address { get; private init; }

    public string? Description { get; private init; }

    /// <summary>False where the page says that it is not free.</summary>
    public bool IsFree { get; private init; } = true;

    /// <summary>The description of the page's article, or an empty one.</summary>
    public static JsonLd Read(IEnumerable<IElement> scripts)
    {
        List<JsonLd> found = [];
        foreach (IElement script in scripts)
        {
            string text = script.TextContent.Trim().TrimEnd(';');
            if (text.Length is 0 or > MaxUnits)
            {
                continue;
            }

            try
            {
                using JsonDocument json = Parse(text);
                Collect(json.RootElement, found, 0);
            }
            catch (JsonException)
            {
                // Many sites publish broken JSON-LD; the page's other metadata still stands.
            }
        }

        return found.OrderByDescending(article => article.Body?.Length ?? 0).ThenByDescending(article => article.Headline is null ? 0 : 1).FirstOrDefault() ?? new JsonLd();
    }

    // Sites often leave raw line breaks inside strings, which JSON forbids; outside strings they are white space all the same.
    private static JsonDocument Parse(string text)
    {
        JsonDocumentOptions options = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        try
        {
            return JsonDocument.Parse(text, options);
        }
        catch (JsonException)
        {
            return JsonDocument.Parse(text.ReplaceLineEndings(" ").Replace('\t', ' '), options);
        }
    }

    private static void Collect(JsonElement value, List<JsonLd> found, int depth)
    {
        if (depth > 6)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement member in value.EnumerateArray())
            {
                Collect(member, found, depth + 1);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(value))
            {
                found.Add(ReadArticle(value));
            }

            foreach (string key in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (value.TryGetProperty(key, out JsonElement inner))
                {
                    Collect(inner, found, depth + 1);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement value) =>
        value.TryGetProperty("@type", out JsonElement type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(one =>
            one.ValueKind == JsonValueKind.String && Said(one) is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report" or "Review"));

    private static JsonLd ReadArticle(JsonElement value) => new()
    {
        Headline = Text(value, "headline") ?? Text(value, "name"),
        Body = Text(value, "articleBody"),
        Authors = Names(value, "author"),
        Publisher = Names(value, "publisher") is [string first, ..] ? first : null,
        Published = Text(value, "datePublished") ?? Text(value, "dateCreated"),
        Modified = Text(value, "dateModified"),
        Section = Names(value, "articleSection") is [string section, ..] ? section : null,
        Language = Names(value, "inLanguage") is [string language, ..] ? language : null,
        Address = Text(value, "url"),
        Description = Text(value, "description"),
        IsFree = !(value.TryGetProperty("isAccessibleForFree", out JsonElement free)
            && (free.ValueKind == JsonValueKind.False || (free.ValueKind == JsonValueKind.String && string.Equals(Said(free), "false", StringComparison.OrdinalIgnoreCase)))),
    };

    private static string? Text(JsonElement value, string key) =>
        value.TryGetProperty(key, out JsonElement member) && member.ValueKind == JsonValueKind.String && Said(member) is { Length: > 0 } text ? text : null;

    private static ImmutableArray<string> Names(JsonElement value, string key)
    {
        if (!value.TryGetProperty(key, out JsonElement member))
        {
            return [];
        }

        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        foreach (JsonElement one in member.ValueKind == JsonValueKind.Array ? member.EnumerateArray() : Enumerable.Repeat(member, 1))
        {
            string? name = one.ValueKind switch
            {
                JsonValueKind.String => Said(one),
                JsonValueKind.Object => Text(one, "name"),
                _ => null,
            };
            if (name is { Length: > 0 } && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names.ToImmutable();
    }

    // Content systems write HTML entities into JSON, where they mean nothing.
    private static string Said(JsonElement text)
    {
        try
        {
            return WebUtility.HtmlDecode(text.GetString() ?? "").Trim();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no text.
            return "";
        }
    }
}
