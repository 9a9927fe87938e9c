using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Turns statements into the article's cast of sources. Implementations are immutable and may be shared by threads.</summary>
public interface ISourceAnalyser
{
    /// <summary>The cast; one attribution per statement in the same order. Never fails on statements whose spans lie in the document.</summary>
    Cast Analyse(Document document, ImmutableArray<Statement> statements);
}
