using CitationAudit.Extraction.Model;

namespace CitationAudit.Training;

/// <summary>An annotated statement as runs of tokens; absent roles are empty.</summary>
internal readonly record struct ExampleStatement(Run Cue, Pieces Content, Run Source, Run Relay);
