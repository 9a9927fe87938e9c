namespace CitationAudit.Grading;

/// <summary>A source family's part of the article's statements.</summary>
/// <param name="Family">Id of the family.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Words">How many words of content; words of nested statements count for each.</param>
public readonly record struct FamilyShare(string Family, int Statements, int Words);
