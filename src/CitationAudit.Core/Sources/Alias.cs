using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>One mention of a source in the text.</summary>
/// <param name="Span">The words.</param>
/// <param name="Kind">How they point to it.</param>
public readonly record struct Alias(TextSpan Span, AliasKind Kind);
