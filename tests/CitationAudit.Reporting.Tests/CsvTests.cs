using CitationAudit.Report;
using CitationAudit.Reporting.Csv;
using CitationAudit.Reporting.Tests.Fixtures;

namespace CitationAudit.Reporting.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("libya", "ar")]
    [InlineData("harbour", "en")]
    public void Rows_are_as_they_were_approved(string article, string language) =>
        Golden.Compare($"{article}.{language}.csv", CsvWriter.Header + CsvWriter.Rows(Reports.Audit(article), Audits.StringsOf(language)));

    [Fact]
    public void Every_row_has_the_header_s_fields_and_the_words_of_the_article()
    {
        AuditReport report = Audits.Libya();
        List<string[]> rows = Parse(CsvWriter.Header + CsvWriter.Rows(report, Audits.StringsOf("en")));
        Assert.Equal(report.Statements.Length + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        int content = Array.IndexOf(rows[0], "content");
        for (int at = 0; at < report.Statements.Length; at++)
        {
            Assert.Equal(string.Join(" … ", report.Statements[at].Content.Select(span => span.Of(report.Document.Text))), rows[at + 1][content]);
        }
    }

    [Theory]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("a,\"b\"\nc", "a,\"b\"\nc")]
    public void A_field_cannot_become_a_formula_and_keeps_its_marks(string id, string read)
    {
        AuditReport report = Audits.Harbour();
        report = report with { Document = report.Document with { Article = report.Document.Article with { Id = id } } };
        Assert.Equal(read, Parse(CsvWriter.Rows(report, Audits.StringsOf("en")))[0][0]);
    }

    /// <summary>Reads CSV by the grammar of RFC 4180, written apart from the writer.</summary>
    private static List<string[]> Parse(string csv)
    {
        List<string[]> rows = [];
        List<string> row = [];
        int at = 0;
        while (at < csv.Length)
        {
            string field = "";
            if (csv[at] == '"')
            {
                for (at++; csv[at] != '"' || (at + 1 < csv.Length && csv[at + 1] == '"'); at++)
                {
                    field += csv[at];
                    at += csv[at] == '"' ? 1 : 0;
                }

                at++;
            }
            else
            {
                for (; csv[at] != ',' && csv[at] != '\r'; at++)
                {
                    field += csv[at];
                }
            }

            row.Add(field);
            if (csv[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }

        return rows;
    }
}
