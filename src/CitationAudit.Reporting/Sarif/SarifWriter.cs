using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Sarif;

/// <summary>
/// Writes the findings of one or more audits as SARIF 2.1.0 (OASIS), which publishing systems and code hosts read. Offsets count
/// UTF-16 units, as its <c>columnKind</c> says; raised findings are results of kind <c>fail</c>, passed rules of kind <c>pass</c>,
/// questions to the newsroom of kind <c>review</c>.
/// </summary>
public static class SarifWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the file in UTF-8. All audits are of one tool and policy.</summary>
    public static void Write(IReadOnlyList<AuditReport> reports, Strings strings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(strings);
        using Utf8JsonWriter json = new(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        if (reports.Count > 0)
        {
            Run(json, reports, strings);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Run(Utf8JsonWriter json, IReadOnlyList<AuditReport> reports, Strings strings)
    {
        ImmutableArray<string> rules =
            [.. reports.SelectMany(report => report.Judgement.Findings).Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", reports[0].Tool.Name);
        json.WriteString("version", reports[0].Tool.Version);
        json.WriteStartArray("rules");
        foreach (string rule in rules)
        {
            Rule(json, reports, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("language", strings.Language.Code);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (AuditReport report in reports)
        {
            foreach (Finding finding in report.Judgement.Findings.Where(finding => finding.Status != FindingStatus.NotApplicable))
            {
                Result(json, report, finding, rules.IndexOf(finding.Rule), strings);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, IReadOnlyList<AuditReport> reports, string rule)
    {
        string standard = reports.SelectMany(report => report.Judgement.Findings).First(finding => finding.Rule == rule).Standard;
        json.WriteStartObject();
        json.WriteString("id", rule);
        if (reports[0].Judgement.Policy.Standards.FirstOrDefault(known => known.Id == standard) is Standard known)
        {
            json.WriteStartObject("shortDescription");
            json.WriteString("text", known.Edition.Length > 0 ? $"{known.Title} ({known.Edition})" : known.Title);
            json.WriteEndObject();
            if (Uri.TryCreate(known.Address, UriKind.Absolute, out Uri? address))
            {
                json.WriteString("helpUri", address.AbsoluteUri);
            }
        }

        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, AuditReport report, Finding finding, int rule, Strings strings)
    {
        string text = strings.Sentence(finding.Why) + (finding.Mend is Message mend ? $" {strings.Text("findings.mend")} {strings.Sentence(mend)}" : "");
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", finding.Status switch { FindingStatus.Raised or FindingStatus.Dismissed => "fail", FindingStatus.Question => "review", _ => "pass" });

        // SARIF: a result that is no failure has the level "none".
        json.WriteString("level", finding.Status is FindingStatus.Raised or FindingStatus.Dismissed ? finding.Severity.ToString().ToLowerInvariant() : "none");
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
        if (finding.Dismissal is { } why)
        {
            // SARIF: a result that a person holds not to stand is suppressed, not left out.
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", why);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("locations");
        if (finding.Spans.IsEmpty)
        {
            Location(json, report.Document.Article, null);
        }

        foreach (TextSpan span in finding.Spans)
        {
            Location(json, report.Document.Article, span);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, Article article, TextSpan? span)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(article));
        json.WriteEndObject();
        if (span is TextSpan place)
        {
            (int line, int column) = Position(article.Text, place.Start);
            (int endLine, int endColumn) = Position(article.Text, place.End);
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", column);
            json.WriteNumber("endLine", endLine);
            json.WriteNumber("endColumn", endColumn);
            json.WriteNumber("charOffset", place.Start);
            json.WriteNumber("charLength", place.Length);
            json.WriteStartObject("snippet");
            json.WriteString("text", place.Of(article.Text));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Address(Article article) =>
        article.Url is string url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
            ? address.AbsoluteUri
            : string.Join('/', article.Origin.Location.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    /// <summary>1-based line and column; a line ends at CRLF, LF or CR.</summary>
    private static (int Line, int Column) Position(string text, int offset)
    {
        (int line, int start) = (1, 0);
        for (int at = 0; at < offset; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')))
            {
                (line, start) = (line + 1, at + 1);
            }
        }

        return (line, offset - start + 1);
    }
}
