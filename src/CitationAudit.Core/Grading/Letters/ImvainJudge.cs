using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>Answers the classroom's five questions by a policy.</summary>
internal static class ImvainJudge
{
    public static Imvain Judge(ImmutableArray<ImvainRule> rules, StatementFacts facts)
    {
        return new Imvain(
            Answer(ImvainQuestion.Independent),
            Answer(ImvainQuestion.Multiple),
            Answer(ImvainQuestion.Verified),
            Answer(ImvainQuestion.Authoritative),
            Answer(ImvainQuestion.Named));

        bool? Answer(ImvainQuestion question) =>
            rules.FirstOrDefault(rule => rule.Question == question && facts.Meets(rule.When))?.Answer;
    }
}
