using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>What a mechanism found, before it becomes a statement.</summary>
/// <param name="Content">The content's pieces; at least one.</param>
/// <param name="Cue">The cue, or an empty span.</param>
/// <param name="Source">The source, or an empty span.</param>
/// <param name="Via">The relay, or an empty span.</param>
internal sealed record Finding(ImmutableArray<TokenRange> Content, TextSpan Cue, TextSpan Source = default, TextSpan Via = default);
