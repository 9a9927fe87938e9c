using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>Each token's relation to the word on which it depends, and on which side that stands.</summary>
/// <param name="reader">Parses the documents.</param>
internal sealed class RelationEvidence(SyntaxReader reader) : ITreeEvidence
{
    /// <inheritdoc/>
    public string Name => "relation";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Coarse;

    /// <inheritdoc/>
    public string NameOf(ushort value)
    {
        int relation = (value - 2) / 2;
        return value == 1 ? "root" : value > 1 && relation < reader.Relations.Length ? (value % 2 == 0 ? "→" : "←") + reader.Relations[relation] : "";
    }

    /// <inheritdoc/>
    public int SubjectRelation => reader.Relations.IndexOf("nsubj");

    /// <inheritdoc/>
    public void Link(Document document, Span<int> heads, Span<byte> relations)
    {
        Syntax syntax = reader.Read(document);
        syntax.Heads.CopyTo(heads);
        syntax.Relations.CopyTo(relations);
    }

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        Syntax syntax = reader.Read(document);
        for (int at = 0; at < syntax.Heads.Length; at++)
        {
            int head = syntax.Heads[at];
            values[at] = (ushort)(head < 0 ? 1 : (2 * syntax.Relations[at]) + (head > at ? 2 : 3));
        }
    }
}
