using System.Collections.Immutable;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>IMVAIN in a table: its five questions and a statement's answers.</summary>
internal static class ImvainAnswers
{
    /// <summary>The questions' ids, in the order of the name.</summary>
    public static ImmutableArray<string> Questions { get; } = ["independent", "multiple", "verified", "authoritative", "named"];

    /// <summary>A narrow column per question.</summary>
    public static IEnumerable<Column> Columns(Strings strings) =>
        Questions.Select(question => new Column(strings.Text($"card.{question}"), 1.55f, ColumnAlign.Middle));

    /// <summary>A cell per question: a tick, a cross, or a question mark where the text does not tell; a word beside it for those who cannot tell them apart.</summary>
    public static IEnumerable<Cell> Cells(Strings strings, Imvain imvain) =>
        ((bool?[])[imvain.Independent, imvain.Multiple, imvain.Verified, imvain.Authoritative, imvain.Named])
            .Select(answer => Cell.Of(strings.Text(answer switch { true => "answer.yes", false => "answer.no", null => "answer.untold" })));
}
