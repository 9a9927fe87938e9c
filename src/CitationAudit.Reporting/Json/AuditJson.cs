using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Sources;

namespace CitationAudit.Reporting.Json;

/// <summary>
/// Writes an audit as JSON in the format <c>citation-audit/1</c>, whose schema is <c>docs/citation-audit-1.schema.json</c>. Offsets count
/// Unicode code points. Messages stand with their key and arguments beside their rendering, so that the audit prints in either language.
/// </summary>
public static class AuditJson
{
    /// <summary>The format's name; a key is never renamed within a major version.</summary>
    public const string Format = "citation-audit/1";

    // Arabic stays readable; the text is never put into a page without the HTML writer's own escaping.
    internal static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes one JSON object, with a line break at its end.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="strings">The wordings in which messages are rendered.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="indented">False for one line, as JSONL needs it.</param>
    public static void Write(AuditReport report, Strings strings, Stream output, bool indented)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (Utf8JsonWriter json = new(output, new JsonWriterOptions { Indented = indented, Encoder = Readable, NewLine = "\n" }))
        {
            json.WriteStartObject();
            Write(json, new JsonParts(json, report, strings));
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, JsonParts parts)
    {
        AuditReport report = parts.Report;
        ArticleJson article = new(parts);
        StatementJson statements = new(parts);
        SourceJson sources = new(parts);
        JudgementJson judgement = new(parts);
        json.WriteString("format", Format);
        json.WriteString("id", report.Document.Article.Id);
        article.WriteArticle(report.Document.Article);
        json.WriteStartArray("statements");
        for (int at = 0; at < report.Statements.Length; at++)
        {
            statements.WriteStatement(report.Statements[at], report.Cast.Attributions[at], report.Judgement.Grades[at]);
        }

        json.WriteEndArray();
        json.WriteStartArray("sources");
        foreach (Source source in report.Cast.Sources)
        {
            sources.WriteSource(source);
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (Claim claim in report.Cast.Claims)
        {
            sources.WriteClaim(claim);
        }

        json.WriteEndArray();
        article.WriteUnattributed();
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Judgement.Findings)
        {
            judgement.WriteFinding(finding);
        }

        json.WriteEndArray();
        judgement.WriteSummary(report.Judgement.Summary);
        judgement.WritePolicy(report.Judgement.Policy);
        json.WriteStartObject("tool");
        json.WriteString("name", report.Tool.Name);
        json.WriteString("version", report.Tool.Version);
        json.WriteString("audited_at", report.AuditedAt.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteString("reviewer", report.Reviewer);
        judgement.WriteOverrides(report.Overrides);
    }
}
