using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Finds the title or body in full of which a source phrase has only the noun.</summary>
internal sealed class FullerNouns(PhraseReader reader)
{
    // Words that a title or a body's name has beside its noun, at most.
    private const int MostFuller = 4;

    private readonly bool _headLast = reader.Rules.HeadLast;

    /// <summary>The nearest longer term with the phrase's noun at its head: before the phrase, else behind it.</summary>
    public FullerNoun? Of(Document document, Phrase phrase)
    {
        string key = phrase.Words[phrase.Head].Key;
        int own = document.TokenAt(phrase.Words[phrase.Head].Span.Start);
        for (int back = own - 1; back >= 0; back--)
        {
            if (At(document, back, key) is { } before)
            {
                return before;
            }
        }

        for (int on = own + 1; on < document.Tokens.Length; on++)
        {
            if (At(document, on, key) is { } behind)
            {
                return behind;
            }
        }

        return null;
    }

    private FullerNoun? At(Document document, int token, string key)
    {
        if (!document.Tokens[token].IsWord || !Words.Alternatives(document.Tokens[token].Normal).Contains(key))
        {
            return null;
        }

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
}
