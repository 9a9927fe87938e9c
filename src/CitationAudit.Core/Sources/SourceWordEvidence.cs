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

    private readonly FrozenDictionary<string, ushort> _kinds;

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
    }

    /// <inheritdoc/>
    public string Name => TraitReader.SourceWords;

    /// <inheritdoc/>
    public EvidenceGrain Grain => EvidenceGrain.Apart;

    /// <inheritdoc/>
    public string NameOf(ushort value) => ((SourceWordKind)(value & ~Inside)).ToString().ToLowerInvariant() + ((value & Inside) != 0 ? ", inside" : "");

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

    private ushort ValueOf(string normal)
    {
        foreach (string key in Words.Alternatives(normal).Concat(Words.Bases(normal)))
        {
            if (_kinds.TryGetValue(key, out ushort kind))
            {
                return kind;
            }
        }

        return 0;
    }

    /// <summary>Adds a term; of several words the first counts, and the others only where nothing else is known of them.</summary>
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
