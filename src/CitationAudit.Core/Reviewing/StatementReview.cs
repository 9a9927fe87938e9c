using System.Collections.Immutable;
using CitationAudit.Grading;

namespace CitationAudit.Reviewing;

/// <summary>What a person says of one statement. An entry with <see cref="Content"/> marks a statement that the machine missed.</summary>
public sealed record StatementReview
{
    /// <summary>The statement's id, such as <c>S7</c>; an id of its own where the person marks it.</summary>
    public required string Id { get; init; }

    /// <summary>How the content begins, so that a review of an earlier analysis is not laid upon another statement; null to trust the id.</summary>
    public string? Quote { get; init; }

    /// <summary>True where it is no attributed statement.</summary>
    public bool Strike { get; init; }

    /// <summary>Id of the source that answers, the machine's or one of <see cref="Review.Sources"/>; <c>none</c> where nobody answers; null to leave it.</summary>
    public string? Source { get; init; }

    /// <summary>The letter as evidence of what the source says, or null to leave it.</summary>
    public SourceLetter? Says { get; init; }

    /// <summary>The letter as evidence of what happened, or null to leave it.</summary>
    public SourceLetter? Happened { get; init; }

    /// <summary>Support, 1 to 6, or null to leave it.</summary>
    public int? Support { get; init; }

    /// <summary>For a statement that the machine missed: what is said, in the article's own words, in one or more pieces.</summary>
    public ImmutableArray<string> Content { get; init; } = [];

    /// <summary>For a statement that the machine missed: the words that attribute, or null.</summary>
    public string? Cue { get; init; }

    /// <summary>For a statement that the machine missed: the source as written, or null.</summary>
    public string? SourceWords { get; init; }

    /// <summary>The reason in the reviewer's words; may be empty.</summary>
    public string Why { get; init; } = "";
}
