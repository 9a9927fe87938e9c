namespace CitationAudit.Extraction.Model;

/// <summary>A feature with its values and weight, for explaining.</summary>
internal readonly record struct NamedFeature(Feature Feature, uint A, uint B, uint C, float Weight);
