using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Sections;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Reporting.Csv;

/// <summary>
/// Writes the statements as CSV by RFC 4180: a row per statement, commas, CRLF, quotes where needed. A field that a spreadsheet would
/// take for a formula gets an apostrophe in front (OWASP, CSV injection).
/// </summary>
public static class CsvWriter
{
    private static readonly ImmutableArray<string> Columns =
    [
        "article", "statement", "paragraph", "source", "entity", "name", "type", "family", "named", "relays", "cue", "content",
        "form", "act", "happened", "says", "support", "confidence", "found_by", "reasons",
    ];

    /// <summary>The first row: the columns' names, the same in every language.</summary>
    public static string Header { get; } = Row(Columns);

    /// <summary>A row per statement of an audit, without the header. Reasons are worded in the strings' language; everything else is ids and words of the article.</summary>
    public static string Rows(AuditReport report, Strings strings)
    {
        SectionContext context = new(report, strings, new ReportChoices(), []);
        StringBuilder rows = new();
        foreach (Statement statement in context.Report.Statements)
        {
            rows.Append(Row(Fields(context, statement)));
        }

        return rows.ToString();
    }

    private static ImmutableArray<string> Fields(SectionContext context, Statement statement)
    {
        Attribution attribution = context.Attribution(statement.Id);
        Grade grade = context.Grade(statement.Id);
        Source? source = context.SourceOf(statement.Id);
        return
        [
            context.Article.Id,
            statement.Id,
            (statement.Paragraph + 1).ToString(CultureInfo.InvariantCulture),
            Words(context, statement.Source),
            source?.Id ?? "",
            source?.Name ?? "",
            attribution.Type,
            context.Family(attribution.Type),
            source?.Named is { } named ? named.Value ? "yes" : "no" : "",
            string.Join("; ", attribution.Relays.Select(relay => context.Source(relay).Name)),
            Words(context, statement.Cue),
            Words(context, statement.Content),
            statement.Form.ToString().ToLowerInvariant(),
            statement.Act.ToString().ToLowerInvariant(),
            grade.Happened?.ToString() ?? "",
            grade.Says?.ToString() ?? "",
            grade.Support?.ToString(CultureInfo.InvariantCulture) ?? "",
            statement.Confidence.ToString("0.###", CultureInfo.InvariantCulture),
            $"{statement.FoundBy.Mechanism.ToString().ToLowerInvariant()}:{statement.FoundBy.Rule}",
            string.Join("; ", grade.Reasons.Select(reason => ReasonEffects.Text(context, reason) + " — " + context.Strings.Render(reason.Message))),
        ];
    }

    private static string Words(SectionContext context, ImmutableArray<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => span.Of(context.Article.Text)));

    private static string Row(ImmutableArray<string> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string Field(string value)
    {
        string safe = value.Length > 0 && value[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
