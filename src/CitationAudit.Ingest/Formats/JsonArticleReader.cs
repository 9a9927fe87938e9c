using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CitationAudit.Ingest.Html;
using CitationAudit.Ingest.Reading;
using CitationAudit.Text;

namespace CitationAudit.Ingest.Formats;

/// <summary>
/// JSON exports: an article object, an array of them, an object that holds such an array (JSON Feed among them), the answers of
/// WordPress' REST interface, or JSON Lines. What stands in <c>text</c> is taken as it is; other members may hold markup, which is read
/// as its blocks. A bad line or member is reported with its number and the rest still read.
/// </summary>
internal static partial class JsonArticleReader
{
    private static readonly string[] TextKeys = ["text"];
    private static readonly string[] MarkupKeys = ["articleBody", "content", "body", "content_html", "html", "content_text", "article", "description", "summary"];
    private static readonly string[] ListKeys = ["articles", "items", "posts", "data", "results", "docs", "documents", "entries", "@graph"];

    /// <summary>True where <paramref name="text"/> begins as JSON does and prose does not.</summary>
    public static bool Recognises(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> start = text.TrimStart();
        return start is ['{', ..] && start[1..].TrimStart() is ['"' or '}', ..]
            || start is ['[', ..] && start[1..].TrimStart() is ['{' or ']', ..];
    }

    public static void Read(string text, Input input, ReadContext context)
    {
        List<(int Number, ReadOnlyMemory<char> Line)> lines = Lines(text);
        if (lines.Count == 1 || !IsWhole(lines[0].Line, context.Options))
        {
            if (TryWhole(text, input, context))
            {
                return;
            }

            if (!lines.Any(line => IsWhole(line.Line, context.Options)))
            {
                // Parsed once more for the error's place.
                throw Fault(text.AsMemory(), context.Options);
            }
        }

        ReadLines(lines, input, context);
    }

    private static void ReadLines(List<(int Number, ReadOnlyMemory<char> Line)> lines, Input input, ReadContext context)
    {
        foreach ((int number, ReadOnlyMemory<char> line) in lines)
        {
            context.Stop.ThrowIfCancellationRequested();
            string place = string.Create(CultureInfo.InvariantCulture, $"{input.Location}:{number}");
            try
            {
                using JsonDocument document = JsonDocument.Parse(line, Parsing(context.Options));
                ReadArticle(document.RootElement, place, Identifier.Of(input, number), outlet: null, context);
            }
            catch (JsonException exception)
            {
                context.Report(Fault(exception, number - 1), place);
            }
            catch (InputException exception) when (exception.Kind != ProblemKind.TooManyArticles)
            {
                context.Report(exception, place);
            }
        }
    }

    private static bool TryWhole(string text, Input input, ReadContext context)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Parsing(context.Options));
            ReadValue(document.RootElement, input, context);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void ReadValue(JsonElement value, Input input, ReadContext context)
    {
        string? feed = null;
        if (value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("text", out _) && List(value) is { } list)
        {
            feed = Field(value, "title", "name", "site_name");
            value = list;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            ReadArticle(value, input.Location, Identifier.Of(input), outlet: null, context);
            return;
        }

        int number = 0;
        foreach (JsonElement member in value.EnumerateArray())
        {
            context.Stop.ThrowIfCancellationRequested();
            number++;
            string place = string.Create(CultureInfo.InvariantCulture, $"{input.Location}[{number - 1}]");
            try
            {
                ReadArticle(member, place, Identifier.Of(input, number), feed, context);
            }
            catch (InputException exception) when (exception.Kind != ProblemKind.TooManyArticles)
            {
                context.Report(exception, place);
            }
        }

        if (number == 0)
        {
            throw new InputException(ProblemKind.Empty);
        }
    }

    private static void ReadArticle(JsonElement value, string place, string id, string? outlet, ReadContext context)
    {
        if (value.ValueKind != JsonValueKind.Object || Body(value) is not { } body)
        {
            throw new InputException(ProblemKind.NotAnArticle);
        }

        string? url = Field(value, "url", "link", "canonical", "canonical_url");
        (string text, ImmutableArray<ArticleBlock> blocks, ImmutableArray<ArticleLink> links) = body.IsMarkup
            ? Composed(body.Words, url, context)
            : (body.Words, BlockFinder.Find(body.Words, titled: false), []);
        WordCheck.Require(text);
        context.Add(new Article
        {
            Id = Field(value, "id", "@id", "guid", "uuid") ?? id,
            Title = Heading(value) ?? "",
            Text = text,
            Language = ArticleLanguage.Choose(context.Options, Field(value, "language", "lang", "inLanguage"), text),
            Outlet = Field(value, "outlet", "publisher", "site_name", "sitename", "source", "site") ?? outlet,
            Author = Author(value),
            Date = ArticleDate.Parse(Field(value, "date", "datePublished", "date_published", "published", "published_at", "pubDate")),
            Modified = ArticleDate.Parse(Field(value, "modified", "dateModified", "date_modified", "updated", "updated_at")),
            Section = Field(value, "section", "articleSection", "category"),
            Url = url,
            Blocks = blocks,
            Links = links,
            Origin = new ArticleOrigin(place, "application/json"),
        });
    }

    private static (string Text, ImmutableArray<ArticleBlock> Blocks, ImmutableArray<ArticleLink> Links) Composed(string markup, string? url, ReadContext context)
    {
        ArticleComposer composer = new();
        Uri? address = Uri.TryCreate(url, UriKind.Absolute, out Uri? stated) ? stated : null;
        foreach ((BlockKind kind, IReadOnlyList<Run> runs) in Fragment.Blocks(markup, context, address))
        {
            composer.Add(kind, runs);
        }

        return (composer.ToString(), composer.Blocks, composer.Links);
    }

    private static (string Words, bool IsMarkup)? Body(JsonElement value)
    {
        foreach (string key in (ReadOnlySpan<string>)[.. TextKeys, .. MarkupKeys])
        {
            if (!value.TryGetProperty(key, out JsonElement member))
            {
                continue;
            }

            if (member.ValueKind == JsonValueKind.String)
            {
                string words = Words(member);
                return (words, key != "text" && key != "content_text" && Markup.IsMatch(words));
            }

            // WordPress: {"rendered": "<p>…", "protected": false}.
            if (member.ValueKind == JsonValueKind.Object && member.TryGetProperty("rendered", out JsonElement rendered) && rendered.ValueKind == JsonValueKind.String)
            {
                return (Words(rendered), true);
            }
        }

        return null;
    }

    // Titles carry entities and sometimes tags where a content system rendered them.
    private static string? Heading(JsonElement value)
    {
        string? title = Field(value, "title", "headline", "name");
        bool isRendered = title is not null && value.TryGetProperty("title", out JsonElement member) && member.ValueKind == JsonValueKind.Object;
        return isRendered ? PageMetadata.Clean(WebUtility.HtmlDecode(Markup.Replace(title ?? "", ""))) : title;
    }

    // WordPress gives the author's number and, where it was asked to, the author's name among what it embeds; numbers are no names.
    private static string? Author(JsonElement value)
    {
        string? author = Field(value, "author", "byline", "authors", "creator");
        if (author is not null && !author.All(char.IsAsciiDigit))
        {
            return author;
        }

        return value.TryGetProperty("_embedded", out JsonElement embedded) && embedded.ValueKind == JsonValueKind.Object ? Field(embedded, "author") : null;
    }

    private static JsonElement? List(JsonElement value)
    {
        foreach (string key in ListKeys)
        {
            if (value.TryGetProperty(key, out JsonElement member) && member.ValueKind == JsonValueKind.Array
                && (Body(value) is null || member.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object && Body(item) is not null)))
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>The first of the members that says something: a string, a number, the name of an object, the names of an array.</summary>
    private static string? Field(JsonElement value, params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (value.TryGetProperty(key, out JsonElement member) && Said(member, 0) is { Length: > 0 } said)
            {
                return said;
            }
        }

        return null;
    }

    private static string? Said(JsonElement member, int depth) => member.ValueKind switch
    {
        JsonValueKind.String => Words(member).Trim(),
        JsonValueKind.Number => member.GetRawText(),
        JsonValueKind.Object when depth < 2 => Field(member, "name", "title", "rendered", "@value"),
        JsonValueKind.Array when depth < 2 => string.Join(", ", member.EnumerateArray().Select(item => Said(item, depth + 1)).Where(name => name is { Length: > 0 })),
        _ => null,
    };

    [GeneratedRegex(@"</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|figure|span|a|b|strong|em|i|img|table|section|article)\b[^<>]{0,2000}>", RegexOptions.IgnoreCase)]
    private static partial Regex Markup { get; }

    private static string Words(JsonElement member)
    {
        try
        {
            return member.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // A string with half a surrogate pair is valid JSON but no text.
            throw new InputException(ProblemKind.Damaged, "ingest.damaged.surrogate");
        }
    }

    private static List<(int Number, ReadOnlyMemory<char> Line)> Lines(string text)
    {
        List<(int, ReadOnlyMemory<char>)> lines = [];
        int number = 0;
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            number++;
            if (!text.AsSpan(at, end - at).IsWhiteSpace())
            {
                lines.Add((number, text.AsMemory(at, end - at)));
            }

            at = end + 1;
        }

        return lines;
    }

    private static bool IsWhole(ReadOnlyMemory<char> line, ReadOptions options)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, Parsing(options));
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static InputException Fault(ReadOnlyMemory<char> text, ReadOptions options)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Parsing(options));
            throw new InvalidOperationException("Text that failed to parse has parsed.");
        }
        catch (JsonException exception)
        {
            return Fault(exception, 0);
        }
    }

    private static InputException Fault(JsonException exception, int linesBefore) => new(
        ProblemKind.Damaged,
        "ingest.damaged.json",
        MessageArgument.Number("line", (int)(exception.LineNumber ?? 0) + 1 + linesBefore),
        MessageArgument.Number("column", (int)(exception.BytePositionInLine ?? 0) + 1));

    private static JsonDocumentOptions Parsing(ReadOptions options) =>
        new() { MaxDepth = options.MaxMarkupDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
}
