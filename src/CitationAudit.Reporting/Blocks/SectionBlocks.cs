using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>A composed section.</summary>
/// <param name="Id">Its id, which is also the name of its anchor.</param>
/// <param name="Title">Its title; empty for one that needs none, such as the cover.</param>
/// <param name="NewPage">True where it begins on a page of its own.</param>
/// <param name="Blocks">Its blocks, without the title.</param>
public sealed record SectionBlocks(string Id, string Title, bool NewPage, ImmutableArray<Block> Blocks);
