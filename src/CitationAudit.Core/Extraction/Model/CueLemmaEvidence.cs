using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>The lemma of the cue that each token may be, by its language's cue lexicon: what the model learns of one form holds for all.</summary>
/// <param name="Lexicon">The lexicon.</param>
public sealed record CueLemmaEvidence(CueLexicon Lexicon) : ITokenEvidence
{
    /// <inheritdoc/>
    public string Name => "cue lemma";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Fine;

    /// <inheritdoc/>
    public string NameOf(ushort value) => Lexicon.Cues.FirstOrDefault(cue => ValueOf(cue) == value)?.Lemma ?? "";

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<ImmutableArray<CueMatch>> cues = Lexicon.FindAll(document);
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = cues[at].IsEmpty ? (ushort)0 : ValueOf(cues[at][0].Cue);
        }
    }

    // By its letters, not by its place in the lexicon: the weights outlive additions to the lexicon.
    private static ushort ValueOf(Cue cue) => (ushort)(FeatureHash.Of(cue.Lemma) | 1);
}
