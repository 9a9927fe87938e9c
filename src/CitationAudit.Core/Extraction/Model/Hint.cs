namespace CitationAudit.Extraction.Model;

/// <summary>What the patterns make of a cue: advice that the model weighs, not an order.</summary>
/// <param name="Content">The content's tokens.</param>
/// <param name="Source">The source's tokens; empty for none.</param>
/// <param name="Relay">The relay's tokens; empty for none.</param>
/// <param name="Starts">Where content, source and relay start in the text: a preposition may be glued to their first token and not belong to them.</param>
/// <param name="Rule">The pattern's id as a hash of letters.</param>
internal readonly record struct Hint(Pieces Content, Run Source, Run Relay, (int Content, int Source, int Relay) Starts, uint Rule);
