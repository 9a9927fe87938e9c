using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Why the tool says something about a source.</summary>
/// <param name="Rule">Id of the rule that decided, such as <c>type.head-noun</c>.</param>
/// <param name="Span">The words that it rests on, or null.</param>
/// <param name="Registry">Id of the registry entry that it rests on, or null.</param>
public readonly record struct Evidence(string Rule, TextSpan? Span = null, string? Registry = null);
