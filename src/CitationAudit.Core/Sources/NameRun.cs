using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>One occurrence of a personal name.</summary>
/// <param name="Span">The words.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index behind the last token.</param>
/// <param name="Keys">The words' keys.</param>
/// <param name="Gender"><c>m</c>, <c>f</c> or <c>?</c>.</param>
/// <param name="Titled">True where a title or form of address stands before it.</param>
/// <param name="Context">Features of what stands around it.</param>
internal sealed record NameRun(
    TextSpan Span, int FirstToken, int EndToken, ImmutableArray<string> Keys, char Gender, bool Titled, ImmutableArray<string> Context);
