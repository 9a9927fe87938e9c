using System.Collections.Immutable;

namespace CitationAudit.Reporting.Blocks;

/// <summary>Words of the article inside one or more statements.</summary>
/// <param name="Text">The words.</param>
/// <param name="Layers">The styles of the statements whose content they are in, the outermost first; empty for words of a cue or a source alone.</param>
/// <param name="Role">What the words do there.</param>
/// <param name="InsideWord">True where they begin or end inside a word: another type face would break its joins.</param>
public sealed record MarkedWords(string Text, ImmutableArray<MarkStyle> Layers, WordRole Role, bool InsideWord) : Inline;
