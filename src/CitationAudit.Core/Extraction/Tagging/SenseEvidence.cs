using System.Globalization;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>The sort of verb or noun that each token's word is, as WordNet files its first sense; nothing for other parts of speech.</summary>
/// <param name="reader">Tags the documents and looks up the words.</param>
internal sealed class SenseEvidence(SyntaxReader reader) : ITokenEvidence
{
    private const ushort FirstNoun = 256;

    /// <inheritdoc/>
    public string Name => "sense";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Fine;

    /// <inheritdoc/>
    public string NameOf(ushort value) =>
        (value >= FirstNoun ? "noun " : "verb ") + (value % FirstNoun).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        Syntax syntax = reader.Read(document);
        for (int at = 0; at < values.Length; at++)
        {
            string tag = reader.Tags[syntax.Tags[at]];
            values[at] = tag[0] switch
            {
                'V' => syntax.Verbs[at],
                'N' => (ushort)(syntax.Nouns[at] == 0 ? 0 : FirstNoun + syntax.Nouns[at]),
                _ => 0,
            };
        }
    }
}
