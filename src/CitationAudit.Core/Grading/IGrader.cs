using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>Judges an article's sourcing by a policy. Implementations are immutable and may be shared by threads.</summary>
public interface IGrader
{
    /// <summary>Grades, findings and figures. The order of <paramref name="statements"/> does not change any grade.</summary>
    Judgement Judge(
        Document document,
        ImmutableArray<Statement> statements,
        ImmutableArray<SentenceStanding> standings,
        Cast cast);
}
