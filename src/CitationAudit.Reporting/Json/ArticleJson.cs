using System.Text.Json;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Json;

/// <summary>The article, its blocks, and its sentences that nobody answers for.</summary>
internal sealed class ArticleJson(JsonParts parts)
{
    private readonly Utf8JsonWriter _json = parts.Json;

    /// <summary>Under <c>article</c>.</summary>
    public void WriteArticle(Article article)
    {
        _json.WriteStartObject("article");
        _json.WriteString("title", article.Title);
        _json.WriteString("language", article.Language);
        _json.WriteString("outlet", article.Outlet);
        _json.WriteString("author", article.Author);
        _json.WriteString("date", JsonParts.Day(article.Date));
        _json.WriteString("modified", JsonParts.Day(article.Modified));
        _json.WriteString("section", article.Section);
        _json.WriteString("url", article.Url);
        _json.WriteString("sha256", article.Sha256);
        _json.WriteStartObject("origin");
        _json.WriteString("location", article.Origin.Location);
        _json.WriteString("media_type", article.Origin.MediaType);
        _json.WriteString("note", article.Origin.Note);
        _json.WriteEndObject();
        _json.WriteString("text", article.Text);
        _json.WriteStartArray("blocks");
        foreach (Paragraph paragraph in parts.Report.Document.Paragraphs)
        {
            TextSpan span = parts.Points.Of(paragraph.Span);
            _json.WriteStartObject();
            _json.WriteString("kind", JsonParts.Kebab(paragraph.Kind));
            _json.WriteNumber("start", span.Start);
            _json.WriteNumber("end", span.End);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>Under <c>unattributed</c>.</summary>
    public void WriteUnattributed()
    {
        _json.WriteStartArray("unattributed");
        foreach (SentenceStanding standing in parts.Report.Standings.Where(standing => standing.Standing != Standing.Attributed))
        {
            Sentence sentence = parts.Report.Document.Sentences[standing.Sentence];
            TextSpan span = parts.Points.Of(sentence.Span);
            _json.WriteStartObject();
            _json.WriteNumber("sentence", standing.Sentence);
            _json.WriteNumber("paragraph", sentence.Paragraph);
            _json.WriteNumber("start", span.Start);
            _json.WriteNumber("end", span.End);
            _json.WriteString("text", sentence.Span.Of(parts.Text));
            _json.WriteString("standing", JsonParts.Kebab(standing.Standing));
            parts.WriteMessage("why", standing.Why);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
