using System.Globalization;
using System.Text.Json;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reviewing;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Json;

/// <summary>
/// Writes what a person needs to review an audit: a file of the format <c>citation-audit-review/1</c> with every source, statement and
/// raised finding, the machine's values beside them, and nothing changed yet.
/// </summary>
public static class ReviewJson
{
    /// <summary>Writes one JSON object, with a line break at its end.</summary>
    /// <param name="report">The audit.</param>
    /// <param name="output">Where to; it is left open.</param>
    public static void Write(AuditReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (Utf8JsonWriter json = new(output, new JsonWriterOptions { Indented = true, Encoder = AuditJson.Readable, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", Review.Format);
            json.WriteString("reviewer", "");
            json.WriteString("date", report.AuditedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteStartObject("article");
            json.WriteString("title", report.Document.Article.Title);
            json.WriteString("sha256", report.Document.Article.Sha256);
            json.WriteEndObject();
            Sources(json, report);
            Statements(json, report);
            Findings(json, report);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Sources(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartArray("sources");
        foreach (Source source in report.Cast.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteStartObject("machine");
            json.WriteString("name", source.Name);
            json.WriteString("type", source.Type.Value);
            json.WriteEndObject();
            json.WriteString("why", "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Statements(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartArray("statements");
        for (int at = 0; at < report.Statements.Length; at++)
        {
            Statement statement = report.Statements[at];
            Grade grade = report.Judgement.Grades[at];
            json.WriteStartObject();
            json.WriteString("id", statement.Id);
            json.WriteString("quote", ReviewQuote.Of(report.Document.Text, statement.Content[0]));
            json.WriteStartObject("machine");
            json.WriteString("source", report.Cast.Attributions[at].Source);
            json.WriteString("says", grade.Says?.ToString());
            json.WriteString("happened", grade.Happened?.ToString());
            if (grade.Support is { } support)
            {
                json.WriteNumber("support", support);
            }

            json.WriteEndObject();
            json.WriteBoolean("strike", false);
            json.WriteString("why", "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Findings(Utf8JsonWriter json, AuditReport report)
    {
        CodePoints points = new(report.Document.Text);
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Judgement.Findings.Where(finding => finding.Status == FindingStatus.Raised))
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteStartArray("statements");
            foreach (string statement in finding.Statements)
            {
                json.WriteStringValue(statement);
            }

            json.WriteEndArray();
            if (!finding.Spans.IsEmpty)
            {
                json.WriteNumber("start", points.Of(finding.Spans[0].Start));
                json.WriteString("quote", ReviewQuote.Of(report.Document.Text, finding.Spans[0]));
            }

            json.WriteBoolean("dismiss", false);
            json.WriteString("why", "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
