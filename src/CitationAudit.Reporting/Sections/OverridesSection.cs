using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>The log of overrides: what a person changed, with the machine's value beside it.</summary>
public sealed class OverridesSection : ISection
{
    // Fields whose values are letters or numbers print as they are; those of ids have wordings under these prefixes.
    private static readonly ImmutableArray<string> Worded = ["type", "named", "mark", "finding"];

    /// <inheritdoc/>
    public SectionSchema Schema { get; } = SectionSchemas.Plain("overrides");

    /// <inheritdoc/>
    public ImmutableArray<Block> Compose(SectionContext context, EditionSection options)
    {
        ArgumentNullException.ThrowIfNull(context);
        Strings strings = context.Strings;
        if (context.Report.Overrides.IsEmpty)
        {
            return [new TextBlock(strings.Text("overrides.none"))];
        }

        return
        [
            new TextBlock(strings.Text("overrides.how")),
            new Table(
                strings.Text("overrides.caption"),
                [
                    new Column(strings.Text("overrides.statement"), 0.9f, ColumnAlign.Middle),
                    new Column(strings.Text("overrides.field"), 1.7f),
                    new Column(strings.Text("overrides.machine"), 1.6f),
                    new Column(strings.Text("overrides.person"), 1.6f),
                    new Column(strings.Text("overrides.why"), 3.2f),
                    new Column(strings.Text("overrides.by"), 2f),
                ],
                [.. context.Report.Overrides.Select(change => Row(context, change))]),
        ];
    }

    private static Row Row(SectionContext context, Override change)
    {
        Strings strings = context.Strings;
        return new Row(
        [
            change.Statement is string id && context.Report.Statements.Any(statement => statement.Id == id) ? Cell.Of(context.Mark(id, MarkTarget.Ledger)) : Cell.Empty,
            Field(strings, change),
            Cell.Of(Value(strings, change.Field, change.Machine)),
            Cell.Of(new Emphasis(EmphasisKind.Strong, Value(strings, change.Field, change.Person))),
            Cell.Of(strings.Isolated(change.Note)),
            new Cell([[new Words(strings.Isolated(change.Reviewer))], [new Emphasis(EmphasisKind.Quiet, strings.Date(change.On))]]),
        ]);
    }

    private static Cell Field(Strings strings, Override change)
    {
        Words field = new(strings.Text($"field.{change.Field}"));
        return change.Subject is { } subject ? new Cell([[field], [new Emphasis(EmphasisKind.Quiet, strings.Isolated(subject))]]) : Cell.Of(field);
    }

    private static string Value(Strings strings, string field, string value)
    {
        string key = $"{field}.{value}";
        return value.Length == 0 ? strings.Text("grade.none") : Worded.Contains(field) && strings.Has(key) ? strings.Text(key) : strings.Isolated(value);
    }
}
