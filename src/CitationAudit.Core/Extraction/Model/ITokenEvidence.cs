using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// Something that is known of each token beyond its letters: its part of speech, its word cluster, the pattern that it is a part of. A
/// statement model is trained with a list of such layers and names them in its weights; an extractor must be given the same ones.
/// Implementations are immutable and may be shared by threads.
/// </summary>
public interface ITokenEvidence
{
    /// <summary>
    /// The layer's name, lower case (<c>part of speech</c>); it appears in the features that explain a statement. Weights hold for one
    /// name only: a layer whose values change their meaning takes another.
    /// </summary>
    string Name { get; }

    /// <summary>Whether its values are few or many.</summary>
    EvidenceGrain Grain { get; }

    /// <summary>A readable name for a value that <see cref="Observe"/> gives, such as <c>verb</c>.</summary>
    string NameOf(ushort value);

    /// <summary>Says what is known of each token of the document. Linear in the document's length; never fails on any text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="values">One place for each of its tokens, all 0; 0 stands for nothing known.</param>
    void Observe(Document document, Span<ushort> values);
}
