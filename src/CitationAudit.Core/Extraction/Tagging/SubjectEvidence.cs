using System.Globalization;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>For each token that has a subject the cluster of the subject's head word: whether people speak or prices rise.</summary>
/// <param name="reader">Parses the documents and looks up the words.</param>
internal sealed class SubjectEvidence(SyntaxReader reader) : ITokenEvidence
{
    private const ushort UnknownWord = 256;

    /// <inheritdoc/>
    public string Name => "subject";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Fine;

    /// <inheritdoc/>
    public string NameOf(ushort value) => value == UnknownWord ? "subject" : $"subject {value.ToString(CultureInfo.InvariantCulture)}";

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        Syntax syntax = reader.Read(document);
        for (int at = 0; at < syntax.Heads.Length; at++)
        {
            if (syntax.Heads[at] >= 0 && reader.Relations[syntax.Relations[at]] == "nsubj")
            {
                values[syntax.Heads[at]] = syntax.Clusters[at] == 0 ? UnknownWord : syntax.Clusters[at];
            }
        }
    }
}
