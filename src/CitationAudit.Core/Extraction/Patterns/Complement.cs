namespace CitationAudit.Extraction;

/// <summary>Where a cue's content begins, and how.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Mark">Index of the token that leads to it (complementizer, preposition, colon) or of its first token: the source lies before it.</param>
/// <param name="Start">Index of the content's first token.</param>
internal readonly record struct Complement(Complements Kind, int Mark, int Start);
