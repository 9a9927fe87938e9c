using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Grading;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Report;

/// <summary>Everything that an audit found, before any wording or page: what every writer prints from.</summary>
public sealed record AuditReport
{
    /// <summary>The article with its tokens.</summary>
    public required Document Document { get; init; }

    /// <summary>The attributed statements, in text order.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>What became of every sentence.</summary>
    public required ImmutableArray<SentenceStanding> Standings { get; init; }

    /// <summary>The cast of sources.</summary>
    public required Cast Cast { get; init; }

    /// <summary>Grades, findings and figures.</summary>
    public required Judgement Judgement { get; init; }

    /// <summary>The source types in use, by id.</summary>
    public required ImmutableDictionary<string, SourceType> SourceTypes { get; init; }

    /// <summary>When the audit was made.</summary>
    public required DateTimeOffset AuditedAt { get; init; }

    /// <summary>What made it.</summary>
    public required ToolInfo Tool { get; init; }

    /// <summary>Name of the person who reviewed it, or null for a machine draft.</summary>
    public string? Reviewer { get; init; }

    /// <summary>What a person changed, in the order of the changes.</summary>
    public ImmutableArray<Override> Overrides { get; init; } = [];

    /// <summary>How well the article's language is read, or null where nobody measured it.</summary>
    public MeasuredAccuracy? Accuracy { get; init; }
}
