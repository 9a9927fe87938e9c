using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// Which annotators' rules a document is read by, at every token, inside and outside quotations. A model that was trained on corpora of
/// two guidelines learns with it where they part and shares the rest (after Daumé 2007, "Frustratingly easy domain adaptation").
/// </summary>
/// <param name="isBroad">
/// True for a document to be read broadly: intentions, wishes, feelings and bare topics count, nothing nests (as in PolNeAR); false for
/// this project's own guidelines.
/// </param>
public sealed class GuidelineEvidence(Func<Document, bool> isBroad) : ITokenEvidence
{
    /// <summary>Reads every document by one guideline.</summary>
    public GuidelineEvidence(bool broad)
        : this(_ => broad)
    {
    }

    /// <inheritdoc/>
    public string Name => "guideline";

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Coarse;

    /// <inheritdoc/>
    public string NameOf(ushort value) => value switch
    {
        1 => "own",
        2 => "own, in a quotation",
        3 => "broad",
        4 => "broad, in a quotation",
        _ => "",
    };

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        ArgumentNullException.ThrowIfNull(document);
        int guideline = isBroad(document) ? 3 : 1;
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = (ushort)(guideline + (document.Tokens[at].QuoteDepth > 0 ? 1 : 0));
        }
    }
}
