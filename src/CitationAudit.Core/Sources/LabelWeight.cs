namespace CitationAudit.Sources;

/// <summary>One weight of a <see cref="LinearModel"/>.</summary>
/// <param name="Label">Index of the label.</param>
/// <param name="Units">The weight in the model's units.</param>
public readonly record struct LabelWeight(int Label, sbyte Units);
