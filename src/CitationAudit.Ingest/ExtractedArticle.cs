using System.Globalization;
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
public sealed record ExtractedArticle(
    string File, string Title, string? Author, DateOnly? Date, string? Outlet, string Language, string? Url, string Text)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>What is printed of <paramref name="article"/>.</summary>
    public static ExtractedArticle From(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string text = article.Origin.MediaType == "text/html" ? RunningText(article) : article.Text;
        return new ExtractedArticle(
            article.Origin.Location, article.Title, article.Author, article.Date, article.Outlet, article.Language, article.Url, text);
    }

    /// <summary>One line of JSON with the members file, title, author, date (yyyy-MM-dd), outlet, language, url and text, in this order.</summary>
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
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string RunningText(Article article) =>
        string.Join("\n\n", article.Blocks.Where(block => IsRunning(block.Kind)).Select(block => block.Span.Of(article.Text)));

    internal static bool IsRunning(BlockKind kind) =>
        kind is not (BlockKind.Title or BlockKind.Kicker or BlockKind.Byline or BlockKind.Dateline or BlockKind.Caption);
}
