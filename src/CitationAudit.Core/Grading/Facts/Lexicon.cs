using System.Collections.Immutable;
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
            if (entries.TryGetValue(form, out ImmutableArray<ImmutableArray<string>> candidates))
            {
                longest = candidates.Max(words => Math.Max(longest, Length(document, words, 1, at + 1, end) - at));
            }
        }

        return longest;
    }

    /// <summary>The index behind the last token of an entry whose words from <paramref name="next"/> on begin at <paramref name="at"/>; -1 where they do not stand there.</summary>
    private int Length(Document document, ImmutableArray<string> words, int next, int at, int end)
    {
        if (next == words.Length)
        {
            return at;
        }

        if (words[next] == Gap)
        {
            for (int gap = 0; gap <= WidestGap && at + gap < end && (gap == 0 || document.Tokens[at + gap - 1].IsWord); gap++)
            {
                if (Length(document, words, next + 1, at + gap, end) is var found and > 0)
                {
                    return found;
                }
            }

            return -1;
        }

        return at < end && Forms(document.Tokens[at].Normal).Contains(words[next], StringComparer.Ordinal)
            ? Length(document, words, next + 1, at + 1, end)
            : -1;
    }
}
