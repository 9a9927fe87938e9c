namespace CitationAudit.Ingest.Formats;

/// <summary>One piece of an RTF file.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">The byte of a symbol or of text.</param>
/// <param name="Word">The control word, without its backslash; otherwise empty.</param>
/// <param name="Number">The control word's number, or null.</param>
internal readonly record struct RtfToken(RtfTokenKind Kind, byte Unit = 0, string Word = "", int? Number = null);
