namespace CitationAudit.Grading;

/// <summary>One level of a dimension: the first rule of the dimension whose condition holds gives the level.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Level">0 to 3.</param>
/// <param name="When">When it holds.</param>
/// <param name="Wording">Key of the reason in words; argument <c>source</c>.</param>
public sealed record LevelRule(Dimension Dimension, int Level, Condition When, string Wording);
