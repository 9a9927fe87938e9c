using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The two scales as tables.</summary>
internal static class Scales
{
    public static Table Letters(Strings strings) => new(
        strings.Text("method.letters"),
        [new Column(strings.Text("scale.letter"), 0.8f, ColumnAlign.Middle), new Column(strings.Text("scale.label"), 2.2f), new Column(strings.Text("scale.meaning"), 6f)],
        [.. Enum.GetValues<SourceLetter>().Select(letter => Row(strings, $"letter.{letter}", letter.ToString(), letter == SourceLetter.F))])
    {
        FirstColumnNames = true,
    };

    public static Table Support(Strings strings) => new(
        strings.Text("method.support"),
        [new Column(strings.Text("scale.number"), 0.8f, ColumnAlign.Middle), new Column(strings.Text("scale.label"), 2.2f), new Column(strings.Text("scale.meaning"), 6f)],
        [.. Enumerable.Range(1, 6).Select(number => Row(strings, $"support.{number}", strings.Number(number), number == 6))])
    {
        FirstColumnNames = true,
    };

    private static Row Row(Strings strings, string key, string value, bool quiet) => new(
    [
        Cell.Of(new Emphasis(quiet ? EmphasisKind.Quiet : EmphasisKind.Strong, value)),
        Cell.Of(new Emphasis(EmphasisKind.Strong, strings.Label(key))),
        Cell.Of(strings.Text($"{key}.meaning")),
    ]);
}
