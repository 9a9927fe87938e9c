namespace CitationAudit.Grading;

/// <summary>One step from the base letter to the letter.</summary>
/// <param name="Id">Id of the step, such as <c>named-and-present</c>.</param>
/// <param name="When">When it is taken.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Says">Whether it moves the letter of what the source says.</param>
/// <param name="Happened">Whether it moves the letter of what happened.</param>
/// <param name="By">By how many letters (up, down).</param>
/// <param name="Letter">The cap's letter, or the floor of a step down.</param>
/// <param name="Standard">Id of the standard that it follows, or null where it is the policy's own judgement.</param>
/// <param name="Wording">Key of the reason in words; arguments <c>source</c>, <c>type</c>.</param>
public sealed record GradeStep(
    string Id, Condition When, StepEffect Effect, bool Says, bool Happened, int By, SourceLetter Letter, string? Standard, string Wording);
