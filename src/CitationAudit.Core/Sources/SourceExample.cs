namespace CitationAudit.Sources;

/// <summary>An example of a source rule, and where it stands.</summary>
/// <param name="Text">A source phrase or a cue; in one that must match, square brackets stand around the words that the rule covers.</param>
/// <param name="File">Path of the pack's file.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Path">JSON path.</param>
public sealed record SourceExample(string Text, string File, int Line, string Path);
