namespace CitationAudit.Grading;

/// <summary>A statement's facts and its grade.</summary>
internal readonly record struct GradedStatement(StatementFacts Facts, Grade Grade);
