using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>A title or body that the document gives in full where a source phrase has only its noun.</summary>
/// <param name="Rule">Id of the rule that knows it.</param>
/// <param name="Type">The source type for which it speaks.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record FullerNoun(string Rule, string Type, TextSpan Span);
