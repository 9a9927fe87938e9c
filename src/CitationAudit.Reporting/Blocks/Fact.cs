using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A name and what it stands for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
public sealed record Fact(string Name, ImmutableArray<Inline> Value);
