using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>Each token's part of speech.</summary>
/// <param name="reader">Tags the documents.</param>
internal sealed class TagEvidence(SyntaxReader reader) : ITokenEvidence
{
    /// <inheritdoc/>
    public string Name => "part of speech";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Coarse;

    /// <inheritdoc/>
    public string NameOf(ushort value) => value > 0 && value <= reader.Tags.Length ? reader.Tags[value - 1] : "";

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        byte[] tags = reader.Read(document).Tags;
        for (int at = 0; at < tags.Length; at++)
        {
            values[at] = (ushort)(tags[at] + 1);
        }
    }
}
