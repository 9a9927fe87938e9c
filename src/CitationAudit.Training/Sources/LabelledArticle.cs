using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Training.Sources;

/// <summary>An article with its recorded statements, and for each of them whom the annotators hold answerable.</summary>
/// <param name="Document">The text.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Labels">Per statement the entity's name (null for an impersonal cue) and the source type.</param>
public sealed record LabelledArticle(Document Document, ImmutableArray<Statement> Statements, ImmutableArray<(string? Entity, string Type)> Labels);
