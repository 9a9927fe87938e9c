namespace CitationAudit.Grading;

/// <summary>A line of the support scale; the first whose condition holds is taken.</summary>
/// <param name="Id">Id of the rule.</param>
/// <param name="Support">1 (best) to 6 (nothing to go on), or null for <em>not assessed</em>.</param>
/// <param name="When">When it holds.</param>
/// <param name="Wording">Key of the reason in words; arguments <c>source</c>, <c>count</c> (independent origins of the claim, at least 1).</param>
public sealed record SupportRule(string Id, int? Support, Condition When, string Wording);
