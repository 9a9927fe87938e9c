using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Words of the article set apart.</summary>
/// <param name="Inlines">The words.</param>
/// <param name="Tongue">Their language and direction.</param>
public sealed record Quote(ImmutableArray<Inline> Inlines, Tongue? Tongue = null) : Block;
