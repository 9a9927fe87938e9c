namespace CitationAudit.Typesetting;

/// <summary>A part of a <see cref="Bar"/>.</summary>
/// <param name="Share">Its share of the whole width, 0 to 1.</param>
/// <param name="Fill">What it is filled with; patterns are told apart in black and white.</param>
public readonly record struct BarPart(float Share, Fill Fill);
