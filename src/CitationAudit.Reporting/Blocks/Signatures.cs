using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Lines to sign on, side by side, each with a label under it.</summary>
/// <param name="Labels">The labels.</param>
public sealed record Signatures(ImmutableArray<string> Labels) : Block;
