using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Counts what one audit shows and puts it in prose.</summary>
internal static class SummaryWriter
{
    public static Summary Write(ArticleFacts facts, ImmutableArray<Grade> grades)
    {
        Document document = facts.Document;
        ImmutableArray<StatementFacts> statements = facts.Statements;
        ImmutableArray<StatementFacts> lead = [.. statements.Where(statement => statement.Traits.Has(Trait.InLead))];
        ImmutableArray<SentenceStanding> unanswered = [.. facts.Standings.Where(standing => standing.Standing == Standing.Unanswered)];
        Summary summary = new()
        {
            Statements = statements.Length,
            Words = document.Tokens.Count(token => token.IsWord),
            AttributedWords = Enumerable.Range(0, document.Tokens.Length).Count(token => document.Tokens[token].IsWord && facts.InContent(token)),
            Sentences = document.Sentences.Length,
            UnansweredSentences = unanswered.Length,
            UnansweredWords = unanswered.Sum(standing => facts.Words(document.Sentences[standing.Sentence].Span)),
            Families = Families(facts),
            Letters = Letters(grades),
            NamedStatements = statements.Count(statement => statement.Traits.Has(Trait.Named)),
            UnexplainedAnonymousStatements = statements.Count(IsUnexplained),
            IndependentOrigins = Origins.Of(facts.Cast).Count,
            LeadStatements = lead.Length,
            LeadUnnamedStatements = lead.Count(statement => statement.Traits.Has(Trait.Unnamed)),
            CorroboratedClaims = facts.Cast.Claims.Count(claim => claim.Origins.Length > 1),
            SingleOriginStatements = statements.Count(statement => statement.Traits.Has(Trait.SingleOrigin) && !statement.Traits.Has(Trait.OwnWord)),
            Imvain = [.. Enum.GetValues<ImvainQuestion>().Select(question => Count(question, grades))],
            Prose = [],
        };
        return summary with { Prose = SummaryProse.Write(facts, summary) };
    }

    /// <summary>Unnamed, and the reader is not told why; a formula counts as told, for a rule of its own judges it.</summary>
    private static bool IsUnexplained(StatementFacts statement) =>
        statement is { Source: not null, Type.Family: "unnamed" }
        && statement.Traits.Has(Trait.Unnamed)
        && !statement.Traits.Has(Trait.ReasonStated)
        && !statement.Traits.Has(Trait.ReasonFormula);

    private static ImmutableArray<FamilyShare> Families(ArticleFacts facts) =>
        [.. facts.Statements
            .GroupBy(statement => statement.Type.Family, StringComparer.Ordinal)
            .Select(family => new FamilyShare(
                family.Key,
                family.Count(),
                family.Sum(statement => statement.Statement.Content.Sum(facts.Words))))
            .OrderByDescending(share => share.Statements)
            .ThenBy(share => share.Family, StringComparer.Ordinal)];

    private static ImmutableArray<LetterCount> Letters(ImmutableArray<Grade> grades) =>
        [.. Enum.GetValues<SourceLetter>().Select(letter => (SourceLetter?)letter).Append(null)
            .Select(letter => new LetterCount(letter, grades.Count(grade => grade.Happened == letter)))];

    private static ImvainCount Count(ImvainQuestion question, ImmutableArray<Grade> grades)
    {
        ImmutableArray<bool?> answers = [.. grades.Select(grade => grade.Imvain.Answer(question))];
        return new ImvainCount(
            question, answers.Count(answer => answer is true), answers.Count(answer => answer is false), answers.Count(answer => answer is null));
    }
}
