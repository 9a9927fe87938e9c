using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>Finds the attributed statements of a document. Implementations are immutable and may be shared by threads.</summary>
public interface IStatementExtractor
{
    /// <summary>All statements that the engine finds, of every act and confidence, ordered and numbered. Never fails on any text.</summary>
    ImmutableArray<Statement> Extract(Document document);
}
