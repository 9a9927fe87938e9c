using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>What one editorial rule says of the article.</summary>
public sealed record Finding
{
    /// <summary>Id of the rule, such as <c>R06</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Raised, passed, not applicable, or a question.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>How grave a raised finding is under the policy.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The words in question; empty unless raised on a place.</summary>
    public ImmutableArray<TextSpan> Spans { get; init; } = [];

    /// <summary>Ids of the statements in question.</summary>
    public ImmutableArray<string> Statements { get; init; } = [];

    /// <summary>What was found and why it matters.</summary>
    public required Message Why { get; init; }

    /// <summary>A suggested mend, or null.</summary>
    public Message? Mend { get; init; }

    /// <summary>Why a person dismissed it, in the reviewer's words; null unless dismissed.</summary>
    public string? Dismissal { get; init; }

    /// <summary>Id of the standard that the rule comes from; the policy names its title, edition and address.</summary>
    public required string Standard { get; init; }
}
