using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>
/// A language's word lists, ready for matching. Entries are compared by their normal form (<see cref="TextFolding"/>), with and without
/// the language's prefixes and suffixes. A <c>*</c> between the words of an entry stands for up to four words of a sentence.
/// </summary>
public sealed class Lexicon
{
    // Arabic particles have two letters ("لم"); a single letter is a chance remainder of another word.
    private const int ShortestStem = 2;

    // Room for a subject between verb and object: "رفض المتحدث باسم الوزارة التعليق".
    private const int WidestGap = 4;
    private const string Gap = "*";

    private readonly FrozenDictionary<string, ImmutableArray<(WordList List, ImmutableArray<string> Words)>> _entries;
    private readonly ImmutableArray<string> _prefixes;
    private readonly ImmutableArray<string> _suffixes;

    /// <summary>From entries of one or more words, and the affixes that a word may carry.</summary>
    /// <param name="entries">Per list, the words of each entry in normal form.</param>
    /// <param name="prefixes">Prefixes in normal form (<c>و</c>, <c>ال</c>); empty where the language writes none.</param>
    /// <param name="suffixes">Suffixes in normal form (<c>ها</c>); empty where the language writes none.</param>
    public Lexicon(
        ImmutableDictionary<WordList, ImmutableArray<ImmutableArray<string>>> entries,
        ImmutableArray<string> prefixes,
        ImmutableArray<string> suffixes)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = entries
            .SelectMany(list => list.Value.Select(words => (List: list.Key, Words: words)))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
        _prefixes = prefixes;
        _suffixes = suffixes;
    }

    /// <summary>No words at all.</summary>
    public static Lexicon Empty { get; } = new(ImmutableDictionary<WordList, ImmutableArray<ImmutableArray<string>>>.Empty, [], []);

    /// <summary>Every place in a document where an entry stands, whatever its list.</summary>
    public WordPlaces Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Dictionary<string, string[]> known = new(StringComparer.Ordinal);
        ImmutableArray<string[]> forms = [.. document.Tokens.Select(token => FormsOf(token.Normal))];
        Dictionary<WordList, List<(int First, int End)>> found = [];
        for (int at = 0; at < forms.Length; at++)
        {
            foreach ((WordList list, ImmutableArray<string> words) in forms[at].SelectMany(form => _entries.TryGetValue(form, out ImmutableArray<(WordList, ImmutableArray<string>)> entries) ? entries : []))
            {
                if (End(document, forms, words, 1, at + 1) is var end and > 0)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(found, list, out _) ??= []).Add((at, end));
                }
            }
        }

        return new WordPlaces(document, found.ToImmutableDictionary(
            list => list.Key, list => list.Value.Distinct().OrderBy(place => place.First).ThenByDescending(place => place.End).ToImmutableArray()));

        string[] FormsOf(string normal)
        {
            if (!known.TryGetValue(normal, out string[]? all))
            {
                known[normal] = all = [.. Forms(normal)];
            }

            return all;
        }
    }

    /// <summary>Whether one word stands in a list of single words.</summary>
    public bool Holds(WordList list, string normal) =>
        Forms(normal).Any(form => _entries.TryGetValue(form, out ImmutableArray<(WordList List, ImmutableArray<string> Words)> entries)
            && entries.Any(entry => entry.List == list && entry.Words.Length == 1));

    /// <summary>A word as it stands, and without the prefixes and suffixes that it may carry; the word itself first.</summary>
    public IEnumerable<string> Forms(string normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        yield return normal;
        foreach (string stem in WithoutSuffix(normal))
        {
            yield return stem;
        }

        foreach (string prefix in _prefixes)
        {
            if (normal.Length >= prefix.Length + ShortestStem && normal.StartsWith(prefix, StringComparison.Ordinal))
            {
                string rest = normal[prefix.Length..];
                yield return rest;
                foreach (string stem in WithoutSuffix(rest))
                {
                    yield return stem;
                }
            }
        }
    }

    private IEnumerable<string> WithoutSuffix(string word)
    {
        foreach (string suffix in _suffixes)
        {
            if (word.Length >= suffix.Length + ShortestStem && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                yield return word[..^suffix.Length];
            }
        }
    }

    /// <summary>The index behind the last token of an entry whose words from <paramref name="next"/> on begin at <paramref name="at"/>; -1 where they do not stand there.</summary>
    private static int End(Document document, ImmutableArray<string[]> forms, ImmutableArray<string> words, int next, int at)
    {
        if (next == words.Length)
        {
            return at;
        }

        if (words[next] == Gap)
        {
            for (int gap = 0; gap <= WidestGap && at + gap < forms.Length && (gap == 0 || document.Tokens[at + gap - 1].IsWord); gap++)
            {
                if (End(document, forms, words, next + 1, at + gap) is var end and > 0)
                {
                    return end;
                }
            }

            return -1;
        }

        return at < forms.Length && forms[at].Contains(words[next], StringComparer.Ordinal) ? End(document, forms, words, next + 1, at + 1) : -1;
    }
}
