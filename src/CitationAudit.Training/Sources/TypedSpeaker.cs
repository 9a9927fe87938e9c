using System.Collections.Immutable;

namespace CitationAudit.Training.Sources;

/// <summary>What the type decision says of one source of an annotated article, beside what the annotators say.</summary>
/// <param name="Name">The annotators' name for the source; null for a statement that has none.</param>
/// <param name="Statements">Indexes of its statements.</param>
/// <param name="Gold">The type that the annotators gave most of them.</param>
/// <param name="Type">The type decided.</param>
/// <param name="Second">The type that came second, where it was close.</param>
/// <param name="Phrases">The words that point to it, as they stand in the article.</param>
/// <param name="Reasons">The rules of the evidence, each with its words.</param>
public sealed record TypedSpeaker(
    string? Name, ImmutableArray<int> Statements, string Gold, string Type, string? Second, ImmutableArray<string> Phrases, ImmutableArray<string> Reasons);
