using System.Collections.Immutable;

namespace CitationAudit.Grading;

/// <summary>What a policy says of an article.</summary>
/// <param name="Policy">The policy pack.</param>
/// <param name="Grades">One per statement, in the statements' order.</param>
/// <param name="Findings">Every rule's findings, the gravest first; rules that passed or did not apply are listed too.</param>
/// <param name="Summary">The figures.</param>
public sealed record Judgement(PolicyInfo Policy, ImmutableArray<Grade> Grades, ImmutableArray<Finding> Findings, Summary Summary);
