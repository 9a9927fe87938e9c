using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>The reason that the text gives for leaving a source unnamed.</summary>
/// <param name="Span">The words that give it.</param>
/// <param name="Formula">True where it is a stock formula (<c>not authorised to speak</c>, <c>لحساسية الموضوع</c>) that tells the reader nothing.</param>
public readonly record struct AnonymityReason(TextSpan Span, bool Formula);
