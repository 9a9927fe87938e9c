namespace CitationAudit.Extraction.Tagging;

/// <summary>What tagger, parser and word tables say of each token of a document, in the tokens' order.</summary>
/// <param name="Tags">Parts of speech: indices into the tagger's names.</param>
/// <param name="Heads">Index of the token on which it depends; −1 for the root of a sentence.</param>
/// <param name="Relations">Its relation to that token: an index into the parser's names.</param>
/// <param name="Clusters">The cluster of its word, from 1; 0 for none.</param>
/// <param name="Verbs">The sort of verb that its word can be, from 1; 0 for none.</param>
/// <param name="Nouns">The sort of noun that its word can be, from 1; 0 for none.</param>
public sealed record Syntax(byte[] Tags, int[] Heads, byte[] Relations, byte[] Clusters, byte[] Verbs, byte[] Nouns);
