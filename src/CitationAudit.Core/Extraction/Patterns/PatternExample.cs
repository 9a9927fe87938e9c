namespace CitationAudit.Extraction;

/// <summary>An example of a rule, with the place from which it comes so that a failure can be reported there.</summary>
/// <param name="Text">The text; in a match, roles are marked as <see cref="MarkedText"/> says.</param>
/// <param name="File">The pack's file.</param>
/// <param name="Line">1-based line in it.</param>
/// <param name="Path">JSON path in it.</param>
public sealed record PatternExample(string Text, string File, int Line, string Path);
