using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Core.Tests.Extraction;

/// <summary>An extractor that finds what a test gives it.</summary>
internal sealed class Found(ImmutableArray<Statement> statements) : IStatementExtractor
{
    public ImmutableArray<Statement> Extract(Document document) => statements;
}
