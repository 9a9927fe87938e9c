using System.Globalization;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>The cluster of each token's word.</summary>
/// <param name="reader">Looks up the words.</param>
internal sealed class ClusterEvidence(SyntaxReader reader) : ITokenEvidence
{
    /// <inheritdoc/>
    public string Name => "word cluster";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Fine;

    /// <inheritdoc/>
    public string NameOf(ushort value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        byte[] clusters = reader.Read(document).Clusters;
        for (int at = 0; at < clusters.Length; at++)
        {
            values[at] = clusters[at];
        }
    }
}
