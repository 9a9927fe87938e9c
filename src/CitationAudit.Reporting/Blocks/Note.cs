using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Blocks in a frame.</summary>
/// <param name="Kind">What it is; its words say so too.</param>
/// <param name="Blocks">The blocks.</param>
public sealed record Note(NoteKind Kind, ImmutableArray<Block> Blocks) : Block;
