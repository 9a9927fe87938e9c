using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CitationAudit.Text;

namespace CitationAudit.Ingest;

/// <summary>An article as <c>extract</c> prints it: what was read, without analysis.</summary>
/// <param name="File">The path or address as the user gave it, with the entry or line behind it where it holds several.</param>
/// <param name="Title">The headline; empty where none was found.</param>
/// <param name="Author">The byline, or null.</param>
/// <param name="Date">The day of publication, or null.</param>
/// <param name="Outlet">The outlet, or null.</param>
/// <param name="Language">BCP 47 primary subtag.</param>
/// <param name="Url">The canonical address, or null.</param>
/// <param name="Text">
/// The running text, paragraphs parted by a blank line. Of a web page, headline, kicker, byline and captions are left out: they are no
/// running text and have their own places. Of every other kind, all that was read.
/// </param>
/// <param name="Blocks">The blocks of <paramref name="Text"/>, their spans in UTF-16 units into it.</param>
public sealed record ExtractedArticle(
    string File, string Title, string? Author, DateOnly? Date, string? Outlet, string Language, string? Url, string Text,
    ImmutableArray<ArticleBlock> Blocks)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What is printed of <paramref name="article"/>.</summary>
    public static ExtractedArticle From(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string text = article.Text;
        ImmutableArray<ArticleBlock> blocks = article.Blocks;
        if (article.Origin.MediaType == "text/html")
        {
            (text, blocks) = RunningText(article);
        }

        return new ExtractedArticle(
            article.Origin.Location, article.Title, article.Author, article.Date, article.Outlet, article.Language, article.Url, text, blocks);
    }

    /// <summary>
    /// One line of JSON with the members file, title, author, date (yyyy-MM-dd), outlet, language, url, text and blocks, in this order. A
    /// block has kind, start and end (Unicode code points into text, half open) and at (where it stands in its page, or null).
    /// </summary>
    public string ToJson()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteString("file", File);
            json.WriteString("title", Title);
            json.WriteString("author", Author);
            json.WriteString("date", Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("outlet", Outlet);
            json.WriteString("language", Language);
            json.WriteString("url", Url);
            json.WriteString("text", Text);
            WriteBlocks(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void WriteBlocks(Utf8JsonWriter json)
    {
        json.WriteStartArray("blocks");
        CodePoints points = new(Text);
        foreach (ArticleBlock block in Blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(block.Kind.ToString()));
            TextSpan span = points.Of(block.Span);
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("at", block.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static (string Text, ImmutableArray<ArticleBlock> Blocks) RunningText(Article article)
    {
        StringBuilder text = new();
        ImmutableArray<ArticleBlock>.Builder blocks = ImmutableArray.CreateBuilder<ArticleBlock>();
        foreach (ArticleBlock block in article.Blocks.Where(block => IsRunning(block.Kind)))
        {
            text.Append(text.Length == 0 ? "" : "\n\n");
            blocks.Add(block with { Span = new TextSpan(text.Length, text.Length + block.Span.Length) });
            text.Append(block.Span.Of(article.Text));
        }

        return (text.ToString(), blocks.ToImmutable());
    }

    internal static bool IsRunning(BlockKind kind) =>
        kind is not (BlockKind.Title or BlockKind.Kicker or BlockKind.Byline or BlockKind.Dateline or BlockKind.Caption);
}
