using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>Takes source phrases apart by a pack's rules. Built once per language, shared by threads.</summary>
internal sealed class PhraseReader
{
    private readonly SourceRules _rules;
    private readonly TermTree<SourceRule> _terms = new();
    private readonly TermTree<PlaceHit> _places = new();
    private readonly DefiniteTerms _definite;
    private readonly FullerNouns _fuller;
    private readonly NounKinds _kinds;

    public PhraseReader(SourceRules rules)
    {
        _rules = rules;
        _definite = new DefiniteTerms(rules.Rules);
        _fuller = new FullerNouns(this);
        _kinds = new NounKinds(rules.Nouns, rules.Capitals);
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

        return hits.Any(hit => PersonalName.Forbids(hit.Value)) && !hits.Any(hit => hit.Value.Marks.Contains(SourceMark.GivenName));
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
                    // A stroke joins: "the NBC News/Wall Street Journal poll", "Ketter & Sons"; so does the apostrophe of a plural: "the dockers' union".
                    // And the hyphen of an age that begins with a number: "the 34-year-old".
                    bool glued = at > 0 && document.Text[token.Span.Start] is '\'' or '’' or '-' && document.Tokens[at - 1].Span.End == token.Span.Start;
                    parted |= !quote && !glued && document.Text[token.Span.Start] is not ('/' or '&');
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
        ImmutableArray<Word> words = _kinds.Tell(WordsOf(document, spans));
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
        int start = PhraseBounds.StartOf(phrase);
        int stop = PhraseBounds.StopOf(phrase, start);
        phrase = phrase with { Start = start, Stop = stop, Head = _rules.HeadLast ? PhraseBounds.HeadOf(phrase, start, stop) : start };
        phrase = phrase with { Name = _rules.Capitals ? PersonalName.CapitalName(phrase) : PersonalName.TaggedName(phrase, _rules) };
        phrase = phrase with { Name = PersonalName.BeforeEnd(document, phrase, _rules.NameEnds) };
        return words.Length <= start + 1 && !phrase.HasName && !phrase.HasAt(phrase.Head, SourceMark.Pronoun) ? phrase with { Fuller = _fuller.Of(document, phrase) } : phrase;
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
}
