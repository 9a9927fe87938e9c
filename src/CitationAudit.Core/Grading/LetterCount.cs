namespace CitationAudit.Grading;

/// <summary>How many statements bear a letter.</summary>
/// <param name="Letter">The letter; null for <em>not assessed</em>.</param>
/// <param name="Statements">How many.</param>
public readonly record struct LetterCount(SourceLetter? Letter, int Statements);
