namespace CitationAudit.Extraction.Model;

/// <summary>A layer of evidence that also gives words as numbers that lie near each other where the words mean or do alike.</summary>
public interface IWordVectors : ITokenEvidence
{
    /// <summary>How many numbers a word has.</summary>
    int Length { get; }

    /// <summary>Writes the numbers of a value that <see cref="ITokenEvidence.Observe"/> gives; zeros for 0.</summary>
    void VectorOf(ushort value, Span<float> vector);
}
