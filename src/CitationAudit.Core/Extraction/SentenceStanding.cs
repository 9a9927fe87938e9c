namespace CitationAudit.Extraction;

/// <summary>What became of one sentence; every sentence of the document has exactly one.</summary>
/// <param name="Sentence">Index of the sentence in the document.</param>
/// <param name="Standing">Who answers for it.</param>
/// <param name="Why">Why, as a message.</param>
public sealed record SentenceStanding(int Sentence, Standing Standing, Message Why);
