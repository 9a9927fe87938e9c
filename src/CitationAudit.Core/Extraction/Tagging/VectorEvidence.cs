using System.Globalization;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>Which word of a table of codes each token is.</summary>
/// <param name="codes">The table.</param>
public sealed class VectorEvidence(WordCodes codes) : IWordVectors
{
    /// <inheritdoc/>
    public string Name => HiddenLayers.Evidence;

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Apart;

    /// <inheritdoc/>
    public int Length => codes.Length;

    /// <inheritdoc/>
    public string NameOf(ushort value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = codes.Of(FeatureHash.Of(document.Tokens[at].Normal));
        }
    }

    /// <inheritdoc/>
    public void VectorOf(ushort value, Span<float> vector) => codes.VectorOf(value, vector);
}
