using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Report;
using CitationAudit.Reviewing;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit;

/// <summary>The way of an article through the stages. Built once from the packs, shared by threads.</summary>
/// <param name="Text">Divides the text.</param>
/// <param name="Extractor">Finds the statements.</param>
/// <param name="Selection">Which of them the audit takes.</param>
/// <param name="Standings">Accounts for every sentence.</param>
/// <param name="Sources">Says who speaks.</param>
/// <param name="Grader">Judges by the policy.</param>
/// <param name="SourceTypes">The source types, by id.</param>
/// <param name="Accuracy">How well the extractor was measured to do in this language; null where it was not.</param>
/// <param name="Clock">Tells when the audit was made.</param>
/// <param name="Tool">What the report names as its maker.</param>
public sealed record Auditor(
    TextAnalyser Text,
    IStatementExtractor Extractor,
    StatementSelection Selection,
    IStandingJudge Standings,
    ISourceAnalyser Sources,
    IGrader Grader,
    ImmutableDictionary<string, SourceType> SourceTypes,
    MeasuredAccuracy? Accuracy,
    TimeProvider Clock,
    ToolInfo Tool)
{
    /// <summary>Audits one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="review">A person's last word on it, or null. Throws <see cref="ReviewException"/> where it does not fit.</param>
    public AuditReport Audit(Article article, Review? review = null)
    {
        Document document = Text.Analyse(article);
        ReviewDesk? desk = review is null ? null : new ReviewDesk(review, document);
        ImmutableArray<Statement> statements = Selection.Take(Extractor.Extract(document));
        Cast cast = Sources.Analyse(document, statements);
        (statements, cast) = desk?.Amend(statements, cast) ?? (statements, cast);
        ImmutableArray<SentenceStanding> standings = Standings.Judge(document, statements);
        Judgement judgement = Grader.Judge(document, statements, standings, cast, desk);
        return new AuditReport
        {
            Document = document,
            Statements = statements,
            Standings = standings,
            Cast = cast,
            Judgement = judgement,
            SourceTypes = SourceTypes,
            Accuracy = Accuracy,
            AuditedAt = Clock.GetUtcNow(),
            Tool = Tool,
            Reviewer = review?.Reviewer,
            Overrides = desk?.Log ?? [],
        };
    }
}
