using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting.Sections;

/// <summary>A section of a printed audit: turns what the audit found into blocks.</summary>
public interface ISection
{
    /// <summary>Its id and options.</summary>
    SectionSchema Schema { get; }

    /// <summary>True where it gives away the answers of the worksheets.</summary>
    bool IsKey => false;

    /// <summary>False for a section without a title of its own, such as the cover.</summary>
    bool IsTitled => true;

    /// <summary>Its blocks, without the title; none where the section has nothing to say and is left out.</summary>
    ImmutableArray<Block> Compose(SectionContext context, EditionSection options);
}
