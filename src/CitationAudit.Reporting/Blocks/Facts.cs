using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A list of names and values, such as a cover's.</summary>
/// <param name="Items">The items.</param>
public sealed record Facts(ImmutableArray<Fact> Items) : Block;
