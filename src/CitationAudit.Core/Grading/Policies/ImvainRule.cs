namespace CitationAudit.Grading;

/// <summary>An answer to a question of IMVAIN; the first rule of the question whose condition holds is taken, otherwise the text does not tell.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">Yes, no, or null for <em>does not apply here</em>.</param>
/// <param name="When">When it holds.</param>
public sealed record ImvainRule(ImvainQuestion Question, bool? Answer, Condition When);
