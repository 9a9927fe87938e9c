using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>
/// How a policy sums an article up in one number from 0 to 100, for those who must have one: the mean of the statements' points, less a
/// deduction per raised finding. It is never printed unasked.
/// </summary>
/// <param name="Points">Points per letter A to E, 0 to 100; statements with F or without a letter do not count.</param>
/// <param name="PerError">Points taken per error.</param>
/// <param name="PerWarning">Points taken per warning.</param>
/// <param name="UnansweredWeight">Points taken where every sentence is unanswered; a part of them for a part.</param>
public sealed record OverallFormula(ImmutableArray<int> Points, int PerError, int PerWarning, int UnansweredWeight)
{
    /// <summary>The score, or null where no statement has a letter from A to E.</summary>
    public int? Score(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ImmutableArray<int> points = [.. judgement.Grades.Where(grade => grade.Happened is < SourceLetter.F).Select(grade => Points[(int)grade.Happened.GetValueOrDefault()])];
        if (points.IsEmpty)
        {
            return null;
        }

        int errors = judgement.Findings.Count(finding => finding is { Status: FindingStatus.Raised, Severity: Severity.Error });
        int warnings = judgement.Findings.Count(finding => finding is { Status: FindingStatus.Raised, Severity: Severity.Warning });
        double unanswered = judgement.Summary.Sentences == 0 ? 0 : (double)judgement.Summary.UnansweredSentences / judgement.Summary.Sentences;
        double score = points.Average() - (errors * PerError) - (warnings * PerWarning) - (unanswered * UnansweredWeight);
        return (int)Math.Clamp(Math.Round(score, MidpointRounding.AwayFromZero), 0, 100);
    }
}
