using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>The letters from which a source type starts, before anything else that the article shows.</summary>
/// <param name="Says">As evidence of what the source says.</param>
/// <param name="Happened">As evidence of what happened.</param>
/// <param name="Standard">Id of the standard that asks for its order, or null where it is the policy's own judgement; the letter itself always is.</param>
/// <param name="Wording">Key of the reason in words; arguments <c>source</c>, <c>type</c>.</param>
/// <param name="Cases">Narrower cases, the first of which that holds is taken instead.</param>
public sealed record BaseLetter(SourceLetter Says, SourceLetter Happened, string? Standard, string Wording, ImmutableArray<BaseCase> Cases);
