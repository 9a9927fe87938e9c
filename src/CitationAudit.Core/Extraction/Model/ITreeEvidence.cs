using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>A layer of evidence that also knows on which other token each token depends.</summary>
public interface ITreeEvidence : ITokenEvidence
{
    /// <summary>The relation of a subject to its verb, as <see cref="Link"/> numbers them; −1 where it has none such.</summary>
    int SubjectRelation { get; }

    /// <summary>Says on which token each token depends. Linear in the document's length; never fails on any text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="heads">For each token the index of the token on which it depends, in the same sentence and without circles; −1 for none.</param>
    /// <param name="relations">For each token its relation to that token, below 20.</param>
    void Link(Document document, Span<int> heads, Span<byte> relations);
}
