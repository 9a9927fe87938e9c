using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CitationAudit.Extraction.Model;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>
/// What a language's source rules, places and well-known people say of each word by itself: a title, a body, a given name, a nationality.
/// So the statement model sees where the phrase that names a source goes on, in words that training never met.
/// </summary>
public sealed class SourceWordEvidence : ITokenEvidence
{
    private const ushort Inside = 0x20;
    private const int LeastStem = 3;
    private const int LongestWord = 48;

    private readonly FrozenDictionary<string, ushort> _kinds;
    private readonly FrozenDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>With the language's rules.</summary>
    public SourceWordEvidence(SourceRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Dictionary<string, ushort> kinds = new(StringComparer.Ordinal);
        foreach (SourceRule rule in rules.Rules)
        {
            if (rule.Place is RulePlace.Head or RulePlace.Phrase && KindOf(rule) is var kind and not SourceWordKind.None)
            {
                foreach (string term in rule.Terms)
                {
                    Add(kinds, term, kind);
                }
            }
        }

        foreach (PlaceName place in rules.Places)
        {
            foreach (string name in place.Names.Concat(place.Seats))
            {
                Add(kinds, name, SourceWordKind.Place);
            }

            foreach (string adjective in place.Adjectives)
            {
                Add(kinds, adjective, SourceWordKind.Nationality);
                if (WordKey.IsArabic(adjective[0]))
                {
                    Add(kinds, adjective + "ة", SourceWordKind.Nationality);
                    Add(kinds, adjective + "ون", SourceWordKind.Nationality);
                }
            }
        }

        foreach (string name in rules.Names.SelectMany(group => group.Names))
        {
            string[] keys = Words.KeysOf(name);
            foreach (string key in keys)
            {
                kinds.TryAdd(key, (ushort)SourceWordKind.ListedName);
            }
        }

        _kinds = kinds.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    public string Name => TraitReader.SourceWords;

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Apart;

    /// <inheritdoc/>
    public string NameOf(ushort value) => value == 0 ? "" : ((SourceWordKind)(value & ~Inside)).ToString().ToLowerInvariant() + ((value & Inside) != 0 ? ", inside" : "");

    /// <inheritdoc/>
    public void Observe(Document document, Span<ushort> values)
    {
        ArgumentNullException.ThrowIfNull(document);
        Dictionary<string, ushort> known = new(StringComparer.Ordinal);
        for (int at = 0; at < values.Length; at++)
        {
            Token token = document.Tokens[at];
            if (token.IsWord)
            {
                ref ushort value = ref CollectionsMarshal.GetValueRefOrAddDefault(known, token.Normal, out bool met);
                if (!met)
                {
                    value = ValueOf(token.Normal);
                }

                values[at] = value;
            }
        }
    }

    /// <summary>
    /// What a word may be as it is, without letters that may be written before it, or without a case ending or pronoun: the keys of <see
    /// cref="Words.Alternatives"/> and <see cref="Words.Bases"/> in their order, without making strings of them, for every word is asked about.
    /// </summary>
    private ushort ValueOf(string normal)
    {
        if (normal.Length is 0 or > LongestWord || !WordKey.IsArabic(normal[0]))
        {
            return _kinds.GetValueOrDefault(Words.KeyOf(normal));
        }

        ushort kind = Unprefixed(normal);
        if (kind != 0 || normal.Length <= LeastStem + 1 || WordKey.HasArticle(normal))
        {
            return kind;
        }

        foreach (string ending in (ReadOnlySpan<string>)["هما", "ها", "هم", "ه", "ا"])
        {
            if (normal.Length - ending.Length >= LeastStem && normal.EndsWith(ending, StringComparison.Ordinal))
            {
                return Unprefixed(normal.AsSpan(0, normal.Length - ending.Length));
            }
        }

        return 0;
    }

    private ushort Unprefixed(ReadOnlySpan<char> word)
    {
        ushort kind = Known(word);
        if (kind != 0 || word.Length <= LeastStem)
        {
            return kind;
        }

        if (word[0] is 'و' or 'ف')
        {
            word = word[1..];
            kind = Known(word);
        }

        if (kind != 0 || word.Length <= LeastStem || word[0] is not ('ب' or 'ل' or 'ك'))
        {
            return kind;
        }

        // لل hides the alef of the article.
        word = word.StartsWith("لل") ? word[2..] : word[1..];
        return word.Length >= LeastStem ? Known(word) : (ushort)0;
    }

    private ushort Known(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[LongestWord];
        return _lookup.TryGetValue(key[..WordKey.Write(word, key)], out ushort kind) ? kind : (ushort)0;
    }

    /// <summary>Adds a term's words where no rule before has listed them; those behind its first are marked as standing inside one.</summary>
    private static void Add(Dictionary<string, ushort> kinds, string term, SourceWordKind kind)
    {
        string[] keys = Words.KeysOf(term);
        for (int at = 0; at < keys.Length; at++)
        {
            kinds.TryAdd(keys[at], (ushort)((ushort)kind | (at > 0 ? Inside : 0)));
        }
    }

    private static SourceWordKind KindOf(SourceRule rule)
    {
        foreach (SourceMark mark in rule.Marks)
        {
            SourceWordKind kind = mark switch
            {
                SourceMark.Pronoun => SourceWordKind.Pronoun,
                SourceMark.Relative => SourceWordKind.Relative,
                SourceMark.Opening => SourceWordKind.Opening,
                SourceMark.Stop => SourceWordKind.Stop,
                SourceMark.Honorific => SourceWordKind.Honorific,
                SourceMark.Role => SourceWordKind.Role,
                SourceMark.Spokesman => SourceWordKind.Spokesman,
                SourceMark.Body => SourceWordKind.Body,
                SourceMark.Medium => SourceWordKind.Medium,
                SourceMark.Person => SourceWordKind.Person,
                SourceMark.GivenName => SourceWordKind.GivenName,
                SourceMark.Unnamed => SourceWordKind.Unnamed,
                SourceMark.Former => SourceWordKind.Former,
                SourceMark.Same => SourceWordKind.Same,
                SourceMark.Issued => SourceWordKind.Issued,
                SourceMark.Under => SourceWordKind.Under,
                _ => SourceWordKind.None,
            };
            if (kind != SourceWordKind.None)
            {
                return kind;
            }
        }

        return rule.Type is "research" or "document" ? SourceWordKind.Issued : rule.Type is null ? SourceWordKind.None : SourceWordKind.Body;
    }
}
