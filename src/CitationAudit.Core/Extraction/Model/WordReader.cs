using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CitationAudit.Extraction.Model;

/// <summary>Takes words apart by the rules of their language.</summary>
internal sealed class WordReader
{
    private readonly WordRules _rules;
    private readonly FrozenSet<string> _complementizers;

    public WordReader(WordRules rules)
    {
        _rules = rules;
        _complementizers = rules.Complementizers.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The traits of a word in its normal form.</summary>
    public WordTraits Read(string normal)
    {
        ReadOnlySpan<char> bare = Bare(normal);
        ReadOnlySpan<char> stem = Stem(bare);
        return new WordTraits(
            FeatureHash.Of(normal),
            FeatureHash.Of(bare),
            FeatureHash.Of(stem),
            FeatureHash.Of(Root(stem)),
            FeatureHash.Of(bare[..Math.Min(1, bare.Length)]),
            FeatureHash.Of(bare[..Math.Min(2, bare.Length)]),
            FeatureHash.Of(bare[..Math.Min(3, bare.Length)]),
            FeatureHash.Of(bare[Math.Max(0, bare.Length - 1)..]),
            FeatureHash.Of(bare[Math.Max(0, bare.Length - 2)..]),
            FeatureHash.Of(bare[Math.Max(0, bare.Length - 3)..]),
            _complementizers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare),
            bare.Length < normal.Length);
    }

    /// <summary>The word without a glued conjunction.</summary>
    public ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => Beginning(word, _rules.Conjunctions, 3) is var taken ? word[taken..] : word;

    /// <summary>The bare word without affixes.</summary>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> bare)
    {
        ReadOnlySpan<char> stem = bare[Beginning(bare, _rules.Prefixes, 2)..];
        foreach (string suffix in _rules.Suffixes)
        {
            if (stem.Length >= suffix.Length + 2 && stem.EndsWith(suffix, StringComparison.Ordinal))
            {
                return stem[..^suffix.Length];
            }
        }

        return stem;
    }

    /// <summary>The stem without weak letters; the stem itself where nothing would be left.</summary>
    public string Root(ReadOnlySpan<char> stem)
    {
        Span<char> root = stackalloc char[Math.Min(stem.Length, 32)];
        int length = 0;
        foreach (char letter in stem[..root.Length])
        {
            if (!_rules.WeakLetters.Contains(letter))
            {
                root[length++] = letter;
            }
        }

        return new string(length == 0 ? stem : root[..length]);
    }

    private static int Beginning(ReadOnlySpan<char> word, ImmutableArray<string> beginnings, int left)
    {
        foreach (string beginning in beginnings)
        {
            if (word.Length >= beginning.Length + left && word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return beginning.Length;
            }
        }

        return 0;
    }
}
