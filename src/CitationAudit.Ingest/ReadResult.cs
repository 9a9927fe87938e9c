using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Ingest;

/// <summary>What came of reading one input.</summary>
/// <param name="Articles">The articles, in the input's order.</param>
/// <param name="Problems">What went wrong or must be said, in the input's order.</param>
public sealed record ReadResult(ImmutableArray<Article> Articles, ImmutableArray<ReadProblem> Problems)
{
    /// <summary>True where at least one article was read and none was lost.</summary>
    public bool IsWhole => !Articles.IsEmpty && !Problems.Any(problem => problem.IsError);
}
