using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CitationAudit.Text;

namespace CitationAudit.Extraction;

/// <summary>
/// The cues of a language by their folded forms. Looking a word up takes a bounded number of probes whatever the lexicon's size; a form
/// may belong to several cues, and then all are given, in the lexicon's order.
/// </summary>
public sealed class CueLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<CueForm>> _words;
    private readonly FrozenDictionary<string, ImmutableArray<CuePhrase>> _phrases;
    private readonly CueAffixes _affixes;
    private readonly FrozenSet<string> _never;
    private readonly ConditionalWeakTable<Document, ImmutableArray<CueMatch>[]> _known = [];

    /// <summary>A lexicon of these forms.</summary>
    /// <param name="cues">The cues in order; their forms need not be unique.</param>
    /// <param name="forms">Forms as they are written, words parted by spaces; folded here.</param>
    /// <param name="affixes">What may be written together with a form of one word.</param>
    /// <param name="never">Words in normal form that are no cue although a form with affixes would be written so (<c>هناك</c>).</param>
    public CueLexicon(ImmutableArray<Cue> cues, IEnumerable<KeyValuePair<string, CueForm>> forms, CueAffixes affixes, FrozenSet<string> never)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(affixes);
        Cues = cues;
        (_affixes, _never) = (affixes, never);
        Dictionary<string, ImmutableArray<CueForm>> words = new(StringComparer.Ordinal);
        Dictionary<string, List<CuePhrase>> phrases = new(StringComparer.Ordinal);
        foreach ((string written, CueForm form) in forms)
        {
            string[] parts = written.Split(' ').Select(part => TextFolding.Fold(part)).ToArray();
            if (parts.Length == 1)
            {
                ImmutableArray<CueForm> known = words.GetValueOrDefault(parts[0], []);
                words[parts[0]] = known.Contains(form) ? known : known.Add(form);
                continue;
            }

            if (!phrases.TryGetValue(parts[0], out List<CuePhrase>? sharing))
            {
                phrases[parts[0]] = sharing = [];
            }

            sharing.Add(new CuePhrase([.. parts[1..]], form));
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = phrases.ToFrozenDictionary(
            entry => entry.Key,
            entry => entry.Value.OrderByDescending(phrase => phrase.Rest.Length).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>A lexicon without cues.</summary>
    public static CueLexicon Empty { get; } = new([], [], CueAffixes.None, FrozenSet<string>.Empty);

    /// <summary>The cues in order.</summary>
    public ImmutableArray<Cue> Cues { get; }

    /// <summary>How many forms of one word it holds.</summary>
    public int Forms => _words.Count;

    /// <summary>The readings of one word in normal form, without looking at its neighbours; empty where it is no cue.</summary>
    public ImmutableArray<CueMatch> Find(string normal)
    {
        ArgumentNullException.ThrowIfNull(normal);
        ImmutableArray<CueMatch>.Builder found = ImmutableArray.CreateBuilder<CueMatch>(0);
        AddWord(normal, found);
        return found.ToImmutable();
    }

    /// <summary>The readings of the token at <paramref name="at"/>: phrases that begin there first, longest first, then the word itself.</summary>
    /// <param name="tokens">Tokens of a document.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="end">Index behind the last token that a phrase may take.</param>
    public ImmutableArray<CueMatch> Find(ImmutableArray<Token> tokens, int at, int end)
    {
        Token token = tokens[at];
        if (!token.IsWord)
        {
            return [];
        }

        ImmutableArray<CueMatch>.Builder found = ImmutableArray.CreateBuilder<CueMatch>(0);
        AddPhrases(tokens, at, end, token.Normal, conjoined: false, found);
        foreach (string conjunction in _affixes.Conjunctions)
        {
            if (token.Normal.StartsWith(conjunction, StringComparison.Ordinal))
            {
                AddPhrases(tokens, at, end, token.Normal.AsSpan(conjunction.Length), conjoined: true, found);
            }
        }

        AddWord(token.Normal, found);
        return found.ToImmutable();
    }

    /// <summary>
    /// The readings of every token of a document, as <see cref="Find(ImmutableArray{Token}, int, int)"/> gives them within its sentence; looked
    /// up once, however many ask.
    /// </summary>
    public ImmutableArray<ImmutableArray<CueMatch>> FindAll(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ImmutableCollectionsMarshal.AsImmutableArray(_known.GetValue(document, Read));
    }

    private ImmutableArray<CueMatch>[] Read(Document document)
    {
        ImmutableArray<CueMatch>[] readings = new ImmutableArray<CueMatch>[document.Tokens.Length];
        Dictionary<string, ImmutableArray<CueMatch>?> words = new(StringComparer.Ordinal);
        foreach (Sentence sentence in document.Sentences)
        {
            for (int at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                Token token = document.Tokens[at];
                ref ImmutableArray<CueMatch>? word = ref CollectionsMarshal.GetValueRefOrAddDefault(words, token.IsWord ? token.Normal : "", out bool met);
                if (!met && !BeginsPhrase(token.Normal))
                {
                    word = token.IsWord ? Find(token.Normal) : [];
                }

                readings[at] = word ?? Find(document.Tokens, at, sentence.EndToken);
            }
        }

        return readings;
    }

    /// <summary>True where a phrase begins with the word, with or without a conjunction: then its neighbours matter.</summary>
    private bool BeginsPhrase(string normal)
    {
        var phrases = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        bool begins = _phrases.ContainsKey(normal);
        foreach (string conjunction in _affixes.Conjunctions)
        {
            begins |= normal.StartsWith(conjunction, StringComparison.Ordinal) && phrases.ContainsKey(normal.AsSpan(conjunction.Length));
        }

        return begins;
    }

    private void AddPhrases(ImmutableArray<Token> tokens, int at, int end, ReadOnlySpan<char> head, bool conjoined, ImmutableArray<CueMatch>.Builder found)
    {
        if (!_phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(head, out ImmutableArray<CuePhrase> phrases))
        {
            return;
        }

        foreach (CuePhrase phrase in phrases)
        {
            if (phrase.Stands(tokens, at + 1, end))
            {
                found.Add(new CueMatch(phrase.Form, phrase.Rest.Length + 1, conjoined, false));
            }
        }
    }

    private void AddWord(string normal, ImmutableArray<CueMatch>.Builder found)
    {
        if (_never.Contains(normal))
        {
            return;
        }

        AddStem(normal, conjoined: false, found);
        foreach (string conjunction in _affixes.Conjunctions)
        {
            if (normal.Length > conjunction.Length + 1 && normal.StartsWith(conjunction, StringComparison.Ordinal))
            {
                AddStem(normal.AsSpan(conjunction.Length), conjoined: true, found);
            }
        }
    }

    private void AddStem(ReadOnlySpan<char> word, bool conjoined, ImmutableArray<CueMatch>.Builder found)
    {
        AddBare(word, conjoined, nounsOnly: false, found);
        foreach (string particle in _affixes.Particles)
        {
            if (word.Length > particle.Length + 1 && word.StartsWith(particle, StringComparison.Ordinal))
            {
                AddBare(word[particle.Length..], conjoined, nounsOnly: true, found);
            }
        }
    }

    private void AddBare(ReadOnlySpan<char> word, bool conjoined, bool nounsOnly, ImmutableArray<CueMatch>.Builder found)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out ImmutableArray<CueForm> forms))
        {
            foreach (CueForm form in forms)
            {
                if (!form.Bound && (!nounsOnly || form.Kind == CueKind.Noun))
                {
                    found.Add(new CueMatch(form, 1, conjoined, false));
                }
            }
        }

        foreach (string pronoun in _affixes.Pronouns)
        {
            if (word.Length > pronoun.Length + 1 && word.EndsWith(pronoun, StringComparison.Ordinal)
                && lookup.TryGetValue(word[..^pronoun.Length], out forms))
            {
                foreach (CueForm form in forms)
                {
                    if (!nounsOnly || form.Kind == CueKind.Noun)
                    {
                        found.Add(new CueMatch(form, 1, conjoined, true));
                    }
                }
            }
        }
    }
}
