using System.Collections.Immutable;
using CitationAudit.Report;
using CitationAudit.Reporting.Blocks;

namespace CitationAudit.Reporting;

/// <summary>A composed report: what the HTML and PDF writers print.</summary>
public sealed record ReportDocument
{
    /// <summary>The report's title: what it is, and of which article.</summary>
    public required string Title { get; init; }

    /// <summary>The edition's name in words.</summary>
    public required string Kind { get; init; }

    /// <summary>The article's title, for headers.</summary>
    public required string Subject { get; init; }

    /// <summary>The report's language.</summary>
    public required Tongue Tongue { get; init; }

    /// <summary>The language of the article.</summary>
    public required Tongue ArticleTongue { get; init; }

    /// <summary>The edition that it was composed by.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The wordings, for what writers add: page numbers, labels for screen readers.</summary>
    public required Strings Strings { get; init; }

    /// <summary>The sections.</summary>
    public required ImmutableArray<SectionBlocks> Sections { get; init; }

    /// <summary>What made it, as name and version.</summary>
    public required string Maker { get; init; }

    /// <summary>When the audit was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }
}
