using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Takes source phrases apart by a pack's rules. Built once per language, shared by threads.</summary>
internal sealed class PhraseReader
{
    private static readonly SourceMark[] NeverNames =
    [
        SourceMark.Opening, SourceMark.Stop, SourceMark.Pronoun, SourceMark.Role, SourceMark.Body, SourceMark.Medium, SourceMark.Person,
        SourceMark.Unnamed, SourceMark.Former, SourceMark.Same, SourceMark.Honorific, SourceMark.Issued,
    ];

    // Words that a title or a body's name has beside its noun, at most.
    private const int MostFuller = 4;

    private readonly SourceRules _rules;
    private readonly TermTree<SourceRule> _terms = new();
    private readonly TermTree<PlaceHit> _places = new();
    private readonly DefiniteTerms _definite;

    public PhraseReader(SourceRules rules)
    {
        _rules = rules;
        _definite = new DefiniteTerms(rules.Rules);
        foreach (SourceRule rule in rules.Rules)
        {
            foreach (string term in rule.Terms)
            {
                _terms.Add(Words.KeysOf(term), rule);
            }
        }

        if (!rules.Capitals)
        {
            // Without capitals, that well-known people bear a word helps to see a name in it.
            SourceRule listed = new("names.word", RulePlace.Sentence, null, [], [], [], []);
            foreach (string key in rules.Names.SelectMany(group => group.Names).SelectMany(Words.KeysOf).Distinct(StringComparer.Ordinal))
            {
                _terms.Add([key], listed);
            }
        }

        foreach (PlaceName place in rules.Places)
        {
            foreach (string name in place.Names.Concat(place.Seats))
            {
                _places.Add(Words.KeysOf(name), new PlaceHit(place.Code, false));
            }

            foreach (string adjective in place.Adjectives)
            {
                string[] keys = Words.KeysOf(adjective);
                _places.Add(keys, new PlaceHit(place.Code, true));
                if (WordKey.IsArabic(adjective[0]))
                {
                    foreach (string ending in (ReadOnlySpan<string>)["ه", "ون", "ات"])
                    {
                        string[] inflected = [.. keys];
                        inflected[^1] += ending;
                        _places.Add(inflected, new PlaceHit(place.Code, true));
                    }
                }
            }
        }
    }

    /// <summary>The rules that this reader applies.</summary>
    public SourceRules Rules => _rules;

    /// <summary>The rules that fire in a stretch of text, of any place.</summary>
    public ImmutableArray<TermHit<SourceRule>> Hits(ImmutableArray<Word> words)
    {
        string[] keys = [.. words.Select(word => word.Key)];
        return _definite.Fitting(Find(_terms, words, keys), words);
    }

    /// <summary>True where the key names a kind of medium.</summary>
    public bool IsMedium(string key)
    {
        List<TermHit<SourceRule>> hits = [];
        _terms.Find(key, [key], 0, hits);
        return hits.Any(hit => hit.Value.Marks.Contains(SourceMark.Medium));
    }

    /// <summary>True where a rule makes a noun of the first word, so that it begins no personal name.</summary>
    public bool IsNoun(string name)
    {
        string[] keys = Words.KeysOf(name);
        List<TermHit<SourceRule>> hits = [];
        if (keys.Length > 0)
        {
            _terms.Find(keys[0], keys, 0, hits);
        }

        return hits.Any(hit => hit.Value.Marks.Any(mark => NeverNames.Contains(mark))) && !hits.Any(hit => hit.Value.Marks.Contains(SourceMark.GivenName));
    }

    /// <summary>The words of a stretch of text, clipped to it.</summary>
    public static ImmutableArray<Word> WordsOf(Document document, ReadOnlySpan<TextSpan> spans)
    {
        ImmutableArray<Word>.Builder words = ImmutableArray.CreateBuilder<Word>();
        foreach (TextSpan span in spans)
        {
            bool parted = words.Count > 0;
            bool quoted = false;
            for (int at = document.TokenAt(span.Start); at < document.Tokens.Length && document.Tokens[at].Span.Start < span.End; at++)
            {
                Token token = document.Tokens[at];
                if (!token.IsWord)
                {
                    bool quote = token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote;
                    quoted = token.Kind == TokenKind.OpenQuote;
                    // A stroke joins: "the NBC News/Wall Street Journal poll".
                    parted |= !quote && document.Text[token.Span.Start] != '/';
                    continue;
                }

                TextSpan clipped = new(Math.Max(token.Span.Start, span.Start), Math.Min(token.Span.End, span.End));
                string normal = clipped == token.Span ? token.Normal : TextFolding.Fold(document.Text.AsSpan(clipped.Start, clipped.Length));
                if (normal.Length > 0)
                {
                    words.Add(new Word(clipped, normal, Words.KeyOf(normal), char.IsUpper(document.Text[clipped.Start]), parted, quoted));
                    (parted, quoted) = (false, false);
                }
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Takes a phrase apart; null where the spans hold no word.</summary>
    public Phrase? Read(Document document, ReadOnlySpan<TextSpan> spans)
    {
        ImmutableArray<Word> words = WordsOf(document, spans);
        if (words.IsEmpty)
        {
            return null;
        }

        string[] keys = [.. words.Select(word => word.Key)];
        Phrase phrase = new()
        {
            Span = new TextSpan(words[0].Span.Start, words[^1].Span.End),
            Words = words,
            Hits = Longest(_definite.Fitting(Find(_terms, words, keys), words)),
            Places = [.. Find(_places, words, keys).Where(hit => !_rules.Capitals || words[hit.First].Capital)],
            Start = 0,
            Stop = words.Length,
            Head = 0,
            Name = (0, 0),
        };
        int start = StartOf(phrase);
        int stop = StopOf(phrase, start);
        phrase = phrase with { Start = start, Stop = stop, Head = _rules.HeadLast ? HeadOf(phrase, start, stop) : start };
        phrase = phrase with { Name = _rules.Capitals ? CapitalName(phrase) : TaggedName(phrase) };
        return words.Length <= start + 1 && !phrase.HasName && !phrase.HasAt(phrase.Head, SourceMark.Pronoun) ? phrase with { Fuller = FullerOf(document, phrase) } : phrase;
    }

    /// <summary>The nearest longer term with the phrase's noun at its head: before the phrase, else behind it.</summary>
    private FullerNoun? FullerOf(Document document, Phrase phrase)
    {
        string key = phrase.Words[phrase.Head].Key;
        int own = document.TokenAt(phrase.Words[phrase.Head].Span.Start);
        for (int back = own - 1; back >= 0; back--)
        {
            if (FullerAt(document, back, key) is { } before)
            {
                return before;
            }
        }

        for (int on = own + 1; on < document.Tokens.Length; on++)
        {
            if (FullerAt(document, on, key) is { } behind)
            {
                return behind;
            }
        }

        return null;
    }

    private FullerNoun? FullerAt(Document document, int token, string key)
    {
        if (!document.Tokens[token].IsWord || !Words.Alternatives(document.Tokens[token].Normal).Contains(key))
        {
            return null;
        }

        int first = _rules.HeadLast ? Math.Max(0, token - MostFuller) : token;
        int end = _rules.HeadLast ? token + 1 : Math.Min(document.Tokens.Length, token + MostFuller + 1);
        ImmutableArray<Word> words = WordsOf(document, [document.SpanOf(first, end)]);
        int head = _rules.HeadLast ? words.Length - 1 : 0;
        TermHit<SourceRule> best = Hits(words)
            .Where(hit => hit.Value.Type is not null && hit.End - hit.First > 1 && (_rules.HeadLast ? hit.End == head + 1 : hit.First == head))
            .OrderByDescending(hit => hit.End - hit.First)
            .FirstOrDefault();
        return best.Value is { Type: { } type } rule ? new FullerNoun(rule.Id, type, new TextSpan(words[best.First].Span.Start, words[best.End - 1].Span.End)) : null;
    }

    private static ImmutableArray<TermHit<T>> Find<T>(TermTree<T> tree, ImmutableArray<Word> words, string[] keys)
    {
        List<TermHit<T>> hits = [];
        for (int at = 0; at < keys.Length; at++)
        {
            int before = hits.Count;
            foreach (string first in Words.Alternatives(words[at].Normal).Concat(Words.Bases(words[at].Normal)))
            {
                tree.Find(first, keys, at, hits);
                if (hits.Count > before)
                {
                    break;
                }
            }
        }

        return [.. hits];
    }

    /// <summary>Without typed hits that lie inside a longer typed hit: <c>secretary general of the party</c> is no <c>secretary general</c>.</summary>
    private static ImmutableArray<TermHit<SourceRule>> Longest(ImmutableArray<TermHit<SourceRule>> hits) =>
    [
        .. hits.Where(hit => hit.Value.Type is null || !hits.Any(longer => longer.Value.Type is not null
            && longer.First <= hit.First && longer.End >= hit.End && longer.End - longer.First > hit.End - hit.First)),
    ];

    private static int StartOf(Phrase phrase)
    {
        int start = 0;
        while (start < phrase.Words.Length - 1)
        {
            int end = phrase.Hits.Where(hit => hit.First == start && hit.Value.Marks.Contains(SourceMark.Opening)).Select(hit => hit.End).DefaultIfEmpty(start).Max();
            if (end == start || end >= phrase.Words.Length)
            {
                break;
            }

            start = end;
        }

        return start;
    }

    private static int StopOf(Phrase phrase, int start)
    {
        for (int at = start + 1; at < phrase.Words.Length; at++)
        {
            if (phrase.Words[at].Parted || phrase.HasAt(at, SourceMark.Stop))
            {
                return at;
            }
        }

        return phrase.Words.Length;
    }

    private static int HeadOf(Phrase phrase, int start, int stop)
    {
        int head = stop - 1;
        while (head > start && phrase.Words[head].Normal is "'s" or "'" or "jr." or "sr." or "jr" or "iii" or "ii" || (head > start && phrase.Words[head].Normal.Length > 0 && char.IsDigit(phrase.Words[head].Normal[0])))
        {
            head--;
        }

        return head;
    }

    /// <summary>The run of capitalised words that ends at the head, or, where the head is a common noun, none.</summary>
    private static (int First, int End) CapitalName(Phrase phrase)
    {
        // A name may also follow its description behind a comma: "the governor, Jane Doe".
        int head = phrase.Head;
        if (!IsNameWord(phrase, head))
        {
            int next = phrase.Stop;
            if (next < phrase.Words.Length && phrase.Words[next].Parted && next + 1 < phrase.Words.Length && IsNameWord(phrase, next)
                && IsNameWord(phrase, next + 1) && phrase.HasAt(head, SourceMark.Role))
            {
                int last = next;
                while (last + 1 < phrase.Words.Length && !phrase.Words[last + 1].Parted && IsNameWord(phrase, last + 1))
                {
                    last++;
                }

                return (next, last + 1);
            }

            return (0, 0);
        }

        int first = head;
        while (first > phrase.Start && IsNameWord(phrase, first - 1))
        {
            first--;
        }

        return (first, head + 1);
    }

    private static bool IsNameWord(Phrase phrase, int at)
    {
        Word word = phrase.Words[at];
        if (!word.Capital || word.Normal is "'s")
        {
            return false;
        }

        if (phrase.HasAt(at, SourceMark.GivenName))
        {
            return true;
        }

        // "Jane Ford" is no car maker and "Grace King" no king: behind a given name, or a second one, a firm's or a title's word is a surname.
        bool surname = at > 0 && !word.Parted && phrase.Words[at - 1].Capital
            && (phrase.HasAt(at - 1, SourceMark.GivenName) || (at > 1 && !phrase.Words[at - 1].Parted && phrase.HasAt(at - 2, SourceMark.GivenName) && IsUnknown(phrase, at - 1)))
            && (at + 1 == phrase.Words.Length || phrase.Words[at + 1].Parted || !phrase.Words[at + 1].Capital);
        foreach (TermHit<SourceRule> hit in phrase.Hits)
        {
            if (hit.First > at || at >= hit.End || hit.Value.Place is RulePlace.Sentence or RulePlace.Cue or RulePlace.Article)
            {
                continue;
            }

            bool never = hit.Value.Marks.Any(mark => NeverNames.Contains(mark)) || (hit.Value.Type is not null && (phrase.Words.Length == 1 || hit.End - hit.First > 1));
            if (never && !(surname && hit.End - hit.First == 1 && (hit.Value.Type == "company" || hit.Value.Marks.Contains(SourceMark.Role))))
            {
                return false;
            }
        }

        return !phrase.Places.Any(hit => hit.First <= at && at < hit.End);
    }

    private static bool IsUnknown(Phrase phrase, int at) =>
        !phrase.Hits.Any(hit => hit.First <= at && at < hit.End && hit.Value.Place is RulePlace.Head or RulePlace.Phrase) && !phrase.Places.Any(hit => hit.First <= at && at < hit.End);

    /// <summary>The longest run of words that the trained tagger takes for a name; without a tagger, none.</summary>
    private (int First, int End) TaggedName(Phrase phrase)
    {
        if (!_rules.Models.TryGetValue("name", out LinearModel? model))
        {
            return (0, 0);
        }

        bool before = false;
        (int First, int End) best = (0, 0);
        int first = 0;
        for (int at = 0; at <= phrase.Words.Length; at++)
        {
            bool name = at < phrase.Words.Length && model.Score(NameFeatures.Of(phrase, at, before)) is [double no, double yes] && yes > no;
            if (!name || (phrase.Words[at].Parted && before))
            {
                if (at - first > best.End - best.First && best.End == best.First)
                {
                    best = (first, at);
                }

                first = name ? at : at + 1;
            }

            before = name;
        }

        return best;
    }
}
