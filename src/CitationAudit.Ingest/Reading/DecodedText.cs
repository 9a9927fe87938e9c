namespace CitationAudit.Ingest.Reading;

/// <summary>Text and the encoding that it was in.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding's web name, such as <c>utf-8</c>.</param>
internal readonly record struct DecodedText(string Text, string Encoding);
