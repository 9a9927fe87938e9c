using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Finds the title or body in full of which a source phrase has only the noun.</summary>
internal sealed class FullerNouns(PhraseReader reader)
{
    // Words that a title or a body's name has beside its noun, at most.
    private const int MostFuller = 4;

    private readonly bool _headLast = reader.Rules.HeadLast;

    private readonly ConditionalWeakTable<Document, Found> _known = [];

    /// <summary>The nearest longer term with the phrase's noun at its head: before the phrase, else behind it.</summary>
    public FullerNoun? Of(Document document, Phrase phrase)
    {
        int own = document.TokenAt(phrase.Words[phrase.Head].Span.Start);
        (int Token, FullerNoun Noun)[] all = AllOf(document, phrase.Words[phrase.Head].Key);
        int behind = 0, end = all.Length;
        while (behind < end)
        {
            int middle = (behind + end) >>> 1;
            if (all[middle].Token < own)
            {
                behind = middle + 1;
            }
            else
            {
                end = middle;
            }
        }

        if (behind > 0)
        {
            return all[behind - 1].Noun;
        }

        behind += behind < all.Length && all[behind].Token == own ? 1 : 0;
        return behind < all.Length ? all[behind].Noun : null;
    }

    /// <summary>The longer terms of a document that have the noun at their head, in text order; looked for once, since every lone noun of a text asks.</summary>
    private (int Token, FullerNoun Noun)[] AllOf(Document document, string key)
    {
        Found found = _known.GetValue(document, static read => new Found(TokensByKey(read), new ConcurrentDictionary<string, (int, FullerNoun)[]>(StringComparer.Ordinal)));
        return found.Nouns.GetOrAdd(
            key,
            noun => [.. found.Tokens[noun].SelectMany(token => At(document, token) is { } fuller ? [(token, fuller)] : ((int, FullerNoun)[])[])]);
    }

    private static ILookup<string, int> TokensByKey(Document document) =>
        Enumerable.Range(0, document.Tokens.Length)
            .Where(token => document.Tokens[token].IsWord)
            .SelectMany(token => Words.Alternatives(document.Tokens[token].Normal).Distinct(StringComparer.Ordinal), (token, key) => (Token: token, Key: key))
            .ToLookup(place => place.Key, place => place.Token, StringComparer.Ordinal);

    private FullerNoun? At(Document document, int token)
    {
        int first = _headLast ? Math.Max(0, token - MostFuller) : token;
        int end = _headLast ? token + 1 : Math.Min(document.Tokens.Length, token + MostFuller + 1);
        ImmutableArray<Word> words = PhraseReader.WordsOf(document, [document.SpanOf(first, end)]);
        int head = _headLast ? words.Length - 1 : 0;
        TermHit<SourceRule> best = reader.Hits(words)
            .Where(hit => hit.Value.Type is not null && hit.End - hit.First > 1 && (_headLast ? hit.End == head + 1 : hit.First == head))
            .OrderByDescending(hit => hit.End - hit.First)
            .FirstOrDefault();
        return best.Value is { Type: { } type } rule ? new FullerNoun(rule.Id, type, new TextSpan(words[best.First].Span.Start, words[best.End - 1].Span.End)) : null;
    }

    private sealed record Found(ILookup<string, int> Tokens, ConcurrentDictionary<string, (int Token, FullerNoun Noun)[]> Nouns);
}
