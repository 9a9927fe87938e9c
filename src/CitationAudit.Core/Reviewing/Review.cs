using System.Collections.Immutable;

namespace CitationAudit.Reviewing;

/// <summary>A person's last word on the audit of one text. What it does not mention stands as the machine has it.</summary>
public sealed record Review
{
    /// <summary>The name of the file format.</summary>
    public const string Format = "citation-audit-review/1";

    /// <summary>Who reviewed it.</summary>
    public required string Reviewer { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary><see cref="Text.Article.Sha256"/> of the text that was reviewed: a review of another text must not pass for one of this.</summary>
    public required string ArticleSha256 { get; init; }

    /// <summary>What the person says of sources.</summary>
    public ImmutableArray<SourceReview> Sources { get; init; } = [];

    /// <summary>What the person says of statements.</summary>
    public ImmutableArray<StatementReview> Statements { get; init; } = [];

    /// <summary>What the person says of findings.</summary>
    public ImmutableArray<FindingReview> Findings { get; init; } = [];
}
