using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Sources;
using CitationAudit.Text;
using Finding = CitationAudit.Grading.Finding;

namespace CitationAudit.Reviewing;

/// <summary>
/// Lays a person's review upon the audit of one article, stage by stage, and logs every value that it changes beside the machine's.
/// For one audit; not shared.
/// </summary>
public sealed class ReviewDesk
{
    /// <summary>Id of the rule that stands in evidence and reasons that a person gave.</summary>
    public const string Rule = "person";

    private readonly Review _review;
    private readonly Document _document;
    private readonly CodePoints _points;
    private readonly Dictionary<string, StatementReview> _statements;
    private readonly List<Override> _log = [];

    /// <summary>For one article. Throws <see cref="ReviewException"/> where the review is of another text.</summary>
    public ReviewDesk(Review review, Document document)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(document);
        if (review.ArticleSha256 != document.Article.Sha256)
        {
            throw new ReviewException(Message.Of("review.other-article", MessageArgument.Text("title", document.Article.Title ?? document.Article.Id)));
        }

        (_review, _document, _points) = (review, document, new CodePoints(document.Text));
        _statements = review.Statements.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    /// <summary>What was changed so far, in the order of the changes.</summary>
    public ImmutableArray<Override> Log => [.. _log];

    /// <summary>
    /// The statements and their cast as the person has them: struck ones left out, missed ones put in, sources changed. Throws
    /// <see cref="ReviewException"/> where the review speaks of a statement, a source or words that are not there.
    /// </summary>
    public (ImmutableArray<Statement> Statements, Cast Cast) Amend(ImmutableArray<Statement> statements, Cast cast) =>
        new CastReview(_review, _document, Record).Amend(statements, cast);

    /// <summary>The grade with the person's letters and support as its last reasons.</summary>
    public Grade Amend(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        if (!_statements.TryGetValue(grade.Statement, out StatementReview? entry))
        {
            return grade;
        }

        List<Reason> reasons = [];
        Set(GradeTarget.Says, "says", grade.Says?.ToString(), entry.Says?.ToString(), (int?)entry.Says);
        Set(GradeTarget.Happened, "happened", grade.Happened?.ToString(), entry.Happened?.ToString(), (int?)entry.Happened);
        Set(GradeTarget.Support, "support", grade.Support is { } now ? Invariant(now) : null, entry.Support is { } then ? Invariant(then) : null, entry.Support);
        ImmutableArray<Reason> all = [.. grade.Reasons, .. reasons];
        (SourceLetter? says, SourceLetter? happened, int? support) = Grade.Recompute(all);
        return grade with { Says = says, Happened = happened, Support = support, Reasons = all };

        void Set(GradeTarget target, string field, string? machine, string? person, int? value)
        {
            if (value is { } set && person is { } shown && shown != machine)
            {
                Record(entry.Id, null, field, machine ?? "", shown, entry.Why);
                reasons.Add(new Reason(Rule, target, ReasonEffect.Set, set, Because(entry.Why), []));
            }
        }
    }

    /// <summary>The finding, dismissed where the person dismisses it.</summary>
    public Finding Amend(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        int? start = finding.Spans.IsEmpty ? null : _points.Of(finding.Spans[0].Start);
        if (finding.Status != FindingStatus.Raised
            || _review.Findings.FirstOrDefault(entry => entry.Dismiss && entry.Rule == finding.Rule && entry.Start == start && entry.Statements.SequenceEqual(finding.Statements)) is not { } dismissal)
        {
            return finding;
        }

        Record(finding.Statements.FirstOrDefault(), finding.Rule, "finding", "raised", "dismissed", dismissal.Why);
        return finding with { Status = FindingStatus.Dismissed, Dismissal = dismissal.Why };
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Message Because(string why) => why.Length == 0
        ? Message.Of("reason.person", MessageArgument.Text("who", _review.Reviewer))
        : Message.Of("reason.person.why", MessageArgument.Text("who", _review.Reviewer), MessageArgument.Text("why", why));

    private void Record(string? statement, string? subject, string field, string machine, string person, string why) =>
        _log.Add(new Override(statement, subject, field, machine, person, _review.Reviewer, _review.On, why));
}
