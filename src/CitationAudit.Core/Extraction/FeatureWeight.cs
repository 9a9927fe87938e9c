namespace CitationAudit.Extraction;

/// <summary>One feature that spoke for a statement, as the model weighed it.</summary>
/// <param name="Feature">The feature's readable name.</param>
/// <param name="Weight">Its weight in the model's own units; comparable within one statement only.</param>
public readonly record struct FeatureWeight(string Feature, double Weight);
