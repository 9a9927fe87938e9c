using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>A claim that several statements of the article make.</summary>
/// <param name="Id"><c>C1</c>, <c>C2</c> …</param>
/// <param name="Statements">Ids of the statements that make it, in order.</param>
/// <param name="Origins">Ids of the independent sources behind them, after relays are collapsed; unnamed plural sources count once.</param>
/// <param name="Contradictions">Ids of statements that deny it.</param>
/// <param name="Evidence">What shows that they make the same claim.</param>
public sealed record Claim(
    string Id,
    ImmutableArray<string> Statements,
    ImmutableArray<string> Origins,
    ImmutableArray<string> Contradictions,
    ImmutableArray<Evidence> Evidence);
