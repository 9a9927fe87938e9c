using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Reviewing;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Judges by a policy pack. Built once, shared by threads.</summary>
/// <param name="policy">The policy.</param>
/// <param name="lexicons">The word lists by language; an article in a language without any is judged without them.</param>
/// <param name="types">The source types by id.</param>
public sealed class PolicyGrader(
    Policy policy,
    ImmutableDictionary<string, Lexicon> lexicons,
    ImmutableDictionary<string, SourceType> types) : IGrader
{
    /// <inheritdoc/>
    public Judgement Judge(
        Document document,
        ImmutableArray<Statement> statements,
        ImmutableArray<SentenceStanding> standings,
        Cast cast,
        ReviewDesk? desk = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(cast);
        Lexicon lexicon = lexicons.TryGetValue(document.Article.Language, out Lexicon? found) ? found : Lexicon.Empty;
        WordPlaces places = lexicon.Find(document);
        ImmutableArray<GradedStatement> graded = new StatementJudge(policy, types, lexicon, places, document, cast).Judge(statements);
        ImmutableArray<StatementFacts> facts = [.. graded.Select(statement => statement.Facts)];
        ArticleFacts article = new(document, facts, standings, cast, lexicon, places);
        ImmutableArray<Grade> grades = [.. graded.Select(statement => desk?.Amend(statement.Grade) ?? statement.Grade)];
        ImmutableArray<Finding> findings =
        [
            .. policy.Findings
                .SelectMany(rule => rule.Find(article))
                .Select(finding => desk?.Amend(finding) ?? finding)
                .OrderBy(finding => finding.Status)
                .ThenByDescending(finding => finding.Severity),
        ];
        Summary summary = SummaryWriter.Write(article, grades);
        Judgement judgement = new(policy.Info, grades, findings, summary);
        return policy.Overall is { } overall ? judgement with { Summary = summary with { Overall = overall.Score(judgement) } } : judgement;
    }
}
