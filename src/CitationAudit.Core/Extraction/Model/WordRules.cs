using System.Collections.Immutable;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// How the statement model takes words apart to compare forms that it has never seen with forms that it has: rough, without a
/// dictionary. All strings are in the tokens' normal form. The rules are kept inside the weights, which mean nothing without them.
/// </summary>
/// <param name="Conjunctions">Letters glued to the front of any word (<c>و</c>, <c>ف</c>); one is taken off.</param>
/// <param name="Prefixes">Beginnings taken off for the stem, longest first; at least two letters must be left.</param>
/// <param name="Suffixes">Endings taken off for the stem, longest first; at least two letters must be left.</param>
/// <param name="WeakLetters">Letters that come and go within a root; the root is the stem without them.</param>
/// <param name="Complementizers">Words that open a reported clause (<c>ان</c>, <c>بانه</c>, <c>that</c>).</param>
public sealed record WordRules(
    ImmutableArray<string> Conjunctions,
    ImmutableArray<string> Prefixes,
    ImmutableArray<string> Suffixes,
    string WeakLetters,
    ImmutableArray<string> Complementizers)
{
    /// <summary>No rules: a word is its own stem and root.</summary>
    public static WordRules None { get; } = new([], [], [], "", []);
}
