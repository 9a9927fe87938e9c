using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>An outlet's name found in a text.</summary>
/// <param name="Entry">The outlet.</param>
/// <param name="Span">The words.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index behind the last token.</param>
/// <param name="Certain">False where the name is an ordinary word too and nothing around it shows that the outlet is meant.</param>
public readonly record struct RegistryMention(RegistryEntry Entry, TextSpan Span, int FirstToken, int EndToken, bool Certain);
