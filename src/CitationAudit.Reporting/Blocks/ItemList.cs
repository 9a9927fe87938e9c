using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A list.</summary>
/// <param name="Marker">What stands before each item.</param>
/// <param name="Items">The items.</param>
public sealed record ItemList(ListMarker Marker, ImmutableArray<ImmutableArray<Inline>> Items) : Block;
