using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;

namespace CitationAudit.Reporting.Sections;

/// <summary>
/// Chooses the statements that the worksheets ask about: from every family in turn, in each the hardest first and then the easiest, no
/// source twice while there are others. The same audit gives the same choice.
/// </summary>
internal static class QuestionChoice
{
    /// <summary>Ids of at most <paramref name="count"/> statements, in text order.</summary>
    public static ImmutableArray<string> Of(SectionContext context, int count)
    {
        ImmutableArray<Queue<Statement>> families =
        [
            .. context.Report.Statements
                .GroupBy(statement => context.Style(statement.Id).Family)
                .OrderBy(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Queue<Statement>(HardAndEasy(context, group))),
        ];
        List<Statement> chosen = [];
        List<Statement> passedOver = [];
        HashSet<string> sources = [];
        while (chosen.Count < count && families.Any(family => family.Count > 0))
        {
            foreach (Queue<Statement> family in families.Where(family => family.Count > 0 && chosen.Count < count))
            {
                Statement next = family.Dequeue();
                bool isNew = sources.Add(context.Attribution(next.Id).Source ?? next.Id);
                (isNew ? chosen : passedOver).Add(next);
            }
        }

        return
        [
            .. chosen.Concat(passedOver.Take(Math.Max(0, count - chosen.Count)))
                .OrderBy(statement => statement.Content[0].Start)
                .Select(statement => statement.Id),
        ];
    }

    /// <summary>How many things make it hard to say who answers and how good that is.</summary>
    internal static int Difficulty(SectionContext context, Statement statement)
    {
        Attribution attribution = context.Attribution(statement.Id);
        Source? source = context.SourceOf(statement.Id);
        bool isNested = context.Report.Statements.Any(other => other.Id != statement.Id && other.Content.Any(span => span.Contains(statement.Content[0])));
        bool[] hard =
        [
            statement.Source.IsEmpty,
            !attribution.Relays.IsEmpty,
            isNested,
            source?.SecondType is not null,
            source is { Plural: true },
            context.Report.SourceTypes.TryGetValue(attribution.Type, out SourceType? type) && (type.SpeaksForItself || type.Unnamed),
            statement.Form == StatementForm.Mixed,
        ];
        return hard.Count(true.Equals);
    }

    private static IEnumerable<Statement> HardAndEasy(SectionContext context, IEnumerable<Statement> statements)
    {
        LinkedList<Statement> left = new(statements.OrderByDescending(statement => Difficulty(context, statement)).ThenBy(statement => statement.Content[0].Start));
        for (bool hard = true; left.Count > 0; hard = !hard)
        {
            LinkedListNode<Statement> next = (hard ? left.First : left.Last) ?? throw new InvalidOperationException("A list that is not empty has ends.");
            left.Remove(next);
            yield return next.Value;
        }
    }
}
