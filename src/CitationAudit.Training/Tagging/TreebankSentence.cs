using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Training.Tagging;

/// <summary>A sentence of a treebank, laid over this project's own tokens.</summary>
/// <param name="Text">The sentence as written.</param>
/// <param name="Tokens">This project's tokens.</param>
/// <param name="Tags">Their parts of speech.</param>
/// <param name="Heads">For each token the index of its head; −1 for the root.</param>
/// <param name="Relations">For each token its relation to its head, as Universal Dependencies names it.</param>
public sealed record TreebankSentence(
    string Text,
    ImmutableArray<Token> Tokens,
    ImmutableArray<string> Tags,
    ImmutableArray<int> Heads,
    ImmutableArray<string> Relations);
