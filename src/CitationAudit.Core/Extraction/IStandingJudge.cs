using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Says of every sentence whether it is attributed, unanswered or no claim.</summary>
public interface IStandingJudge
{
    /// <summary>One standing per sentence of the document, in order.</summary>
    ImmutableArray<SentenceStanding> Judge(Document document, ImmutableArray<Statement> statements);
}
