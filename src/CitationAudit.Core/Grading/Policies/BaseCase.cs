namespace CitationAudit.Grading;

/// <summary>A narrower case of a source type's base letter.</summary>
/// <param name="Id">Id within its type.</param>
/// <param name="When">When it holds.</param>
/// <param name="Says">As evidence of what the source says.</param>
/// <param name="Happened">As evidence of what happened.</param>
/// <param name="Wording">Key of the reason in words; arguments <c>source</c>, <c>type</c>.</param>
public sealed record BaseCase(string Id, Condition When, SourceLetter Says, SourceLetter Happened, string Wording);
