using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Grading;

/// <summary>
/// A language's word lists, ready for matching. Entries are compared by their normal form (<see cref="TextFolding"/>), with and without
/// the language's prefixes and suffixes.
/// </summary>
public sealed class Lexicon
{
    // A stem shorter than this is too often a chance remainder of another word.
    private const int ShortestStem = 3;

    private readonly ImmutableDictionary<WordList, ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>>> _lists;
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
        _lists = entries.ToImmutableDictionary(
            list => list.Key,
            list => list.Value
                .GroupBy(words => words[0], StringComparer.Ordinal)
                .ToImmutableDictionary(
                    group => group.Key,
                    group => group.OrderByDescending(words => words.Length).ToImmutableArray(),
                    StringComparer.Ordinal));
        _prefixes = prefixes;
        _suffixes = suffixes;
    }

    /// <summary>No words at all.</summary>
    public static Lexicon Empty { get; } = new(ImmutableDictionary<WordList, ImmutableArray<ImmutableArray<string>>>.Empty, [], []);

    /// <summary>The places where an entry of <paramref name="list"/> stands among the tokens from <paramref name="first"/> up to <paramref name="end"/>; the longest entry at each.</summary>
    public ImmutableArray<TextSpan> Find(Document document, WordList list, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_lists.TryGetValue(list, out ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>>? entries))
        {
            return [];
        }

        ImmutableArray<TextSpan>.Builder found = ImmutableArray.CreateBuilder<TextSpan>();
        int at = first;
        while (at < end)
        {
            int length = LengthAt(document, entries, at, end);
            if (length > 0)
            {
                found.Add(document.SpanOf(at, at + length));
            }

            at += Math.Max(1, length);
        }

        return found.ToImmutable();
    }

    /// <summary>The places where an entry of <paramref name="list"/> stands inside <paramref name="span"/>.</summary>
    public ImmutableArray<TextSpan> Find(Document document, WordList list, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(document);
        int first = document.TokenAt(span.Start);
        int end = first;
        while (end < document.Tokens.Length && document.Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return Find(document, list, first, end);
    }

    /// <summary>Whether one word stands in a list of single words.</summary>
    public bool Holds(WordList list, string normal) =>
        _lists.TryGetValue(list, out ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>>? entries)
        && Forms(normal).Any(form => entries.TryGetValue(form, out ImmutableArray<ImmutableArray<string>> words) && words.Any(entry => entry.Length == 1));

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

    private int LengthAt(Document document, ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>> entries, int at, int end)
    {
        int longest = 0;
        foreach (string form in Forms(document.Tokens[at].Normal))
        {
            if (!entries.TryGetValue(form, out ImmutableArray<ImmutableArray<string>> candidates))
            {
                continue;
            }

            foreach (ImmutableArray<string> words in candidates)
            {
                if (words.Length > longest && at + words.Length <= end && Follows(document, words, at))
                {
                    longest = words.Length;
                }
            }
        }

        return longest;
    }

    private bool Follows(Document document, ImmutableArray<string> words, int at)
    {
        for (int next = 1; next < words.Length; next++)
        {
            if (!Forms(document.Tokens[at + next].Normal).Contains(words[next], StringComparer.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
