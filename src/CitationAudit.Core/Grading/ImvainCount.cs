namespace CitationAudit.Grading;

/// <summary>How an article's statements answer one question of IMVAIN.</summary>
/// <param name="Question">The question; its wording has the key <c>imvain.&lt;question&gt;</c>.</param>
/// <param name="Yes">Statements that answer yes.</param>
/// <param name="No">Statements that answer no.</param>
/// <param name="Untold">Statements of which the text does not tell.</param>
public readonly record struct ImvainCount(ImvainQuestion Question, int Yes, int No, int Untold);
