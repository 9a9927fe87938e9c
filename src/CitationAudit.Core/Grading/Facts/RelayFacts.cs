using CitationAudit.Sources;

namespace CitationAudit.Grading;

/// <summary>A source that passed a statement on.</summary>
/// <param name="Source">The source.</param>
/// <param name="Type">Its type.</param>
/// <param name="Traits">What the article shows of it as a source.</param>
public sealed record RelayFacts(Source Source, SourceType Type, TraitSet Traits);
