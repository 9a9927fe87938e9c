using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Reviewing;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Judges an article's sourcing by a policy. Implementations are immutable and may be shared by threads.</summary>
public interface IGrader
{
    /// <summary>Grades, findings and figures. The order of <paramref name="statements"/> does not change any grade.</summary>
    /// <param name="document">The article.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="standings">One per sentence.</param>
    /// <param name="cast">Its sources.</param>
    /// <param name="desk">Lays a person's letters and dismissals upon the policy's; null where nobody reviewed the article.</param>
    Judgement Judge(
        Document document,
        ImmutableArray<Statement> statements,
        ImmutableArray<SentenceStanding> standings,
        Cast cast,
        ReviewDesk? desk = null);
}
