using System.Collections.Immutable;

namespace CitationAudit.Extraction;

/// <summary>The patterns of a language, in the order in which they are tried: the first that fits a cue takes it.</summary>
/// <param name="Words">The small words that bound phrases.</param>
/// <param name="Rules">The rules.</param>
public sealed record PatternPack(PatternWords Words, ImmutableArray<PatternRule> Rules)
{
    /// <summary>No pattern.</summary>
    public static PatternPack Empty { get; } = new(PatternWords.None, []);
}
