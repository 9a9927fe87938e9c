using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Tells one statement's way from text to letter, step by step, from what the audit kept: nothing is judged anew.</summary>
public static class Explanation
{
    /// <summary>The steps in order; empty where the audit has no such statement.</summary>
    /// <param name="document">The article.</param>
    /// <param name="statements">The audit's statements.</param>
    /// <param name="cast">Its sources.</param>
    /// <param name="judgement">Its judgement.</param>
    /// <param name="id">Id of the statement, such as <c>S7</c>.</param>
    public static ImmutableArray<ExplanationLine> Of(
        Document document, ImmutableArray<Statement> statements, Cast cast, Judgement judgement, string id)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(cast);
        ArgumentNullException.ThrowIfNull(judgement);
        if (statements.FirstOrDefault(found => found.Id == id) is not { } statement
            || cast.Attributions.FirstOrDefault(found => found.Statement == id) is not { } attribution
            || judgement.Grades.FirstOrDefault(found => found.Statement == id) is not { } grade)
        {
            return [];
        }

        return
        [
            .. Found(document, statement),
            .. new SourceExplanation(document, cast).Of(statement, attribution),
            .. grade.Levels.Where(level => level.Level is not null).Select(Level),
            .. Steps(grade),
            .. Result(grade),
            .. Answers(grade.Imvain),
            .. judgement.Findings
                .Where(finding => finding.Status == FindingStatus.Raised && finding.Statements.Contains(id))
                .Select(finding => new ExplanationLine(
                    Message.Of("explain.finding", MessageArgument.Text("rule", finding.Rule)), finding.Why, finding.Spans)),
        ];
    }

    private static IEnumerable<ExplanationLine> Found(Document document, Statement statement)
    {
        yield return Line(
            "explain.content",
            statement.Content,
            MessageArgument.Text("id", statement.Id),
            MessageArgument.Number("paragraph", statement.Paragraph + 1),
            Words(document, statement.Content));
        if (!statement.Cue.IsEmpty)
        {
            yield return Line("explain.cue", statement.Cue, Words(document, statement.Cue));
        }
    }

    private static ExplanationLine Level(DimensionLevel level) => new(
        Message.Of(
            "explain.level",
            MessageArgument.Term("dimension", $"dimension.{level.Dimension.ToString().ToLowerInvariant()}"),
            MessageArgument.Number("level", level.Level.GetValueOrDefault())),
        level.Message,
        level.Spans);

    /// <summary>Every reason with the value that the grade has once it is taken.</summary>
    private static IEnumerable<ExplanationLine> Steps(Grade grade)
    {
        for (int at = 0; at < grade.Reasons.Length; at++)
        {
            Reason reason = grade.Reasons[at];
            (SourceLetter? says, SourceLetter? happened, int? support) = Grade.Recompute(grade.Reasons.Take(at + 1));
            string target = reason.Target.ToString().ToLowerInvariant();
            string effect = reason.Effect switch
            {
                ReasonEffect.Set => "set",
                ReasonEffect.Step when reason.Value < 0 => "up",
                ReasonEffect.Step => "down",
                ReasonEffect.Cap => "cap",
                _ => "note",
            };
            MessageArgument value = reason.Target switch
            {
                GradeTarget.Support => Value(support is { } number ? $"{number}" : null),
                GradeTarget.Says => Value(says?.ToString()),
                _ => Value(happened?.ToString()),
            };
            yield return new ExplanationLine(
                Message.Of($"explain.step.{effect}", MessageArgument.Term("target", $"explain.target.{target}"), value), reason.Message, reason.Spans);
        }
    }

    private static IEnumerable<ExplanationLine> Result(Grade grade)
    {
        yield return Line("explain.result.says", [], Value(grade.Says?.ToString()));
        yield return Line("explain.result.happened", [], Value(grade.Happened?.ToString()));
        yield return Line("explain.result.support", [], Value(grade.Support is { } support ? $"{support}" : null));
    }

    private static IEnumerable<ExplanationLine> Answers(Imvain imvain) =>
        Enum.GetValues<ImvainQuestion>().Select(question => Line(
            "explain.imvain",
            [],
            MessageArgument.Term("question", $"imvain.{question.ToString().ToLowerInvariant()}"),
            MessageArgument.Term("answer", imvain.Answer(question) switch
            {
                true => "imvain.yes",
                false => "imvain.no",
                _ => "imvain.untold",
            })));

    private static MessageArgument Value(string? value) =>
        value is null ? MessageArgument.Term("value", "grading.not-assessed") : MessageArgument.Text("value", value);

    private static MessageArgument Words(Document document, ImmutableArray<TextSpan> spans) =>
        MessageArgument.Text("words", string.Join(" … ", spans.Select(span => span.Of(document.Text))));

    private static ExplanationLine Line(string key, ImmutableArray<TextSpan> spans, params ReadOnlySpan<MessageArgument> arguments) =>
        new(Message.Of(key, arguments), null, spans);
}
