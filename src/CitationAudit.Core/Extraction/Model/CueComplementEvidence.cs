using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// The forms in which the cue that each token may be takes its content and whether it takes a person besides (<c>اتهم X Y بأن</c>, <c>told
/// Y that</c>), by its language's cue lexicon: where two nouns stand beside one verb, the second need not belong to the source.
/// </summary>
/// <param name="Lexicon">The lexicon.</param>
public sealed record CueComplementEvidence(CueLexicon Lexicon) : ITokenEvidence
{
    internal const string Layer = "cue complements";

    /// <inheritdoc/>
    public string Name => Layer;

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Apart;

    /// <inheritdoc/>
    public string NameOf(ushort value) => value == 0 ? "" : ((Complements)(value - 1)).ToString().ToLowerInvariant();

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<ImmutableArray<CueMatch>> cues = Lexicon.FindAll(document);
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = cues[at].IsEmpty ? (ushort)0 : (ushort)(1 + (int)cues[at][0].Cue.Complements);
        }
    }
}
