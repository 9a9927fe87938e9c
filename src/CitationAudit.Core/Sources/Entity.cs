using System.Collections.Immutable;
using CitationAudit.Text;

namespace CitationAudit.Sources;

/// <summary>A source while its mentions are being gathered.</summary>
internal sealed class Entity
{
    // Statements stand nearly in the order of their mentions; so many of the latest are looked at for the last one before a place.
    private const int Window = 8;

    // "Some 45 percent".
    private const int MostBeforeShare = 3;
    private readonly List<string[]> _names = [];
    private readonly List<(HashSet<string> Keys, string Head)> _nouns = [];

    // Names and nouns come again and again, and each is looked at for every later mention; so each is kept once.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Mention> _lastAt = [];
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private int _male;
    private int _female;
    private int _single;
    private int _many;

    /// <summary>An entity that the document names; <paramref name="cluster"/> is null for one that it does not.</summary>
    public Entity(int clusterIndex, NameCluster? cluster)
    {
        ClusterIndex = clusterIndex;
        Cluster = cluster;
        if (cluster is { Keys.IsEmpty: false })
        {
            AddName(cluster.Keys);
            Beside.UnionWith(cluster.Beside);
            Count(_classes, "person");
        }
    }

    /// <summary>Index of the cluster of names, or -1.</summary>
    public int ClusterIndex { get; private set; }

    /// <summary>The cluster of names, or null.</summary>
    public NameCluster? Cluster { get; private set; }

    /// <summary>The mentions so far, in text order.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The outlet that it is, or null.</summary>
    public RegistryEntry? Outlet { get; private set; }

    /// <summary>The state that it is, or null.</summary>
    public string? State { get; private set; }

    /// <summary>The states that its mentions name, by name or adjective.</summary>
    public HashSet<string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>The states by whose adjectives its titles call it.</summary>
    public HashSet<string> Nations { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of the words that stand beside its name anywhere in the document.</summary>
    public HashSet<string> Beside { get; } = new(StringComparer.Ordinal);

    /// <summary>The rules that its titles fire.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>The source types for which its titles speak.</summary>
    public HashSet<string> RoleTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>The heads of its nouns that are common nouns for a body in a description of several words, each with its type.</summary>
    public Dictionary<string, string> BodyNouns { get; } = new(StringComparer.Ordinal);

    /// <summary>The types for which the bodies speak that its descriptions of several words name.</summary>
    public HashSet<string> BodyTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>True where it counts people: a poll, or the part of those asked.</summary>
    public bool Counts { get; private set; }

    /// <summary>Position in the order of making.</summary>
    public int Order { get; init; }

    /// <summary>What kind of thing it is, as most mentions show; <c>?</c> where none does.</summary>
    public string Class => _classes.Count == 0 ? "?" : _classes.MaxBy(entry => entry.Value).Key;

    /// <summary>Its gender and number, as most mentions show.</summary>
    public Agreement Agreement => new(
        Cluster is { Gender: not '?' } named && _male == _female ? named.Gender : _male == _female ? '?' : _male > _female ? 'm' : 'f',
        _single == _many ? '?' : _single > _many ? 's' : 'p');

    /// <summary>The personal names by which it goes.</summary>
    public IReadOnlyList<string[]> Names => _names;

    /// <summary>The nouns by which it goes: their words and heads.</summary>
    public IReadOnlyList<(HashSet<string> Keys, string Head)> Nouns => _nouns;

    /// <summary>Adds a mention.</summary>
    public void Add(Mention mention, NameCluster? cluster)
    {
        Mentions.Add(mention);
        _lastAt[mention.Span.End] = mention;
        Outlet ??= mention.Outlet;
        State ??= mention.State;
        if (Cluster is null && cluster is not null)
        {
            (Cluster, ClusterIndex) = (cluster, mention.Cluster);
            if (!cluster.Keys.IsEmpty)
            {
                AddName(cluster.Keys);
            }

            Beside.UnionWith(cluster.Beside);
        }

        if (mention.Class != "?")
        {
            Count(_classes, mention.Class);
        }

        if (mention.Phrase is { } phrase && mention.Kind is MentionKind.Name or MentionKind.Noun)
        {
            if (phrase.HasName)
            {
                AddName([.. phrase.NameKeys]);
            }

            Counts |= IsCount(phrase) || phrase.Hits.Any(hit => hit.Value.Type == "research");
            Places.UnionWith(phrase.Places.Select(place => place.Value.Code));
            Nations.UnionWith(NationsOf(phrase));
            Roles.UnionWith(RolesOf(phrase));
            RoleTypes.UnionWith(phrase.Hits.Where(hit => hit.Value.Marks.Contains(SourceMark.Role)).Select(hit => hit.Value.Type).OfType<string>());
            HashSet<string> keys = KeysOf(phrase);
            if (keys.Count > 1)
            {
                if (BodyNounOf(phrase) is { } body)
                {
                    BodyNouns.TryAdd(phrase.Words[phrase.Head].Key, body);
                }

                BodyTypes.UnionWith(phrase.Hits
                    .Where(hit => hit.First <= phrase.Head && phrase.Head < hit.End && hit.Value.Marks.Contains(SourceMark.Body))
                    .Select(hit => hit.Value.Type).OfType<string>());
            }

            AddNoun(keys, phrase.Words[phrase.Head].Key);
        }

        // A pronoun's own form shows gender too, once it is taken to be this one's.
        _male += mention.Agreement.Gender == 'm' ? 1 : 0;
        _female += mention.Agreement.Gender == 'f' ? 1 : 0;
        _single += mention.Agreement.Number == 's' ? 1 : 0;
        _many += mention.Agreement.Number == 'p' ? 1 : 0;
    }

    /// <summary>The last mention that ends at an offset; null where none does.</summary>
    public Mention? MentionEndingAt(int offset) => _lastAt.GetValueOrDefault(offset);

    /// <summary>Where it was last mentioned before an offset ends; -1 where nowhere.</summary>
    public int LastBefore(int offset) => LastSpanBefore(offset)?.End ?? -1;

    /// <summary>Where words last pointed to it before an offset, and no verb that hides its subject; null where nowhere.</summary>
    public TextSpan? LastWordsBefore(int offset) => LastBefore(offset, mention => mention.Kind != MentionKind.Hidden);

    /// <summary>Where it was last mentioned before an offset; null where nowhere.</summary>
    public TextSpan? LastSpanBefore(int offset) => LastBefore(offset, _ => true);

    private TextSpan? LastBefore(int offset, Predicate<Mention> counts)
    {
        TextSpan? last = Cluster?.LastSpanBefore(offset);
        for (int at = Mentions.Count - 1; at >= 0 && at >= Mentions.Count - Window; at--)
        {
            if (Mentions[at].Span.Start < offset && counts(Mentions[at]) && (last is null || Mentions[at].Span.End >= last.Value.End))
            {
                last = Mentions[at].Span;
            }
        }

        return last;
    }

    /// <summary>
    /// True where it has the surname of a full name, but every given name that is written for it is another: John Brandt is not Ilse
    /// Brandt. What stands beside its name elsewhere is its title and nobody's given name: "Dean Amar" may be Vikram Amar, the dean.
    /// </summary>
    public bool IsNamesakeOf(string[] name)
    {
        bool namesake = false;
        if (name.Take(name.Length - 1).Any(Beside.Contains))
        {
            return false;
        }

        foreach (string[] known in _names)
        {
            if (known.Length > 1)
            {
                if (!PersonalName.AreNamesakes(known, name))
                {
                    return false;
                }

                namesake = true;
            }
        }

        return namesake;
    }

    /// <summary>True where a phrase begins with a share (<c>33%</c>, <c>45 percent of voters</c>): a part of those whom somebody asked.</summary>
    public static bool IsCount(Phrase phrase) =>
        phrase.Hits.Any(hit => hit.First < MostBeforeShare && hit.Value.Marks.Contains(SourceMark.Share))
        || (phrase.Words.Take(6).ToArray() is { Length: > 2 } words && IsRatio(words))
        || (char.IsAsciiDigit(phrase.Words[0].Normal[0]) && (phrase.Words.Length == 1 || phrase.HasAt(1, SourceMark.Stop)));

    // "One in four", "nearly three in five", "less than a third of them".
    private static bool IsRatio(Word[] words)
    {
        for (int at = 1; at < words.Length; at++)
        {
            if ((words[at].Normal is "in" && at + 1 < words.Length && IsNumber(words[at - 1].Normal) && IsNumber(words[at + 1].Normal))
                || (words[at].Normal is "third" or "quarter" or "half" or "majority" or "percentage" or "plurality" && words[at - 1].Normal is "a" or "the" or "slim" or "narrow" or "large" or "vast"))
            {
                return true;
            }
        }

        return false;

        static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || word is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten";
    }

    /// <summary>The rules that a phrase's titles fire.</summary>
    public static IEnumerable<string> RolesOf(Phrase phrase) =>
        phrase.Hits.Where(hit => hit.Value.Marks.Contains(SourceMark.Role)).Select(hit => phrase.Words[hit.First].Key);

    /// <summary>The type of body for which the head alone is a common noun (<c>نقابة</c>, not <c>هيومن رايتس ووتش</c>); null where it is none.</summary>
    public static string? BodyNounOf(Phrase phrase) => phrase.Hits
        .Where(hit => hit.First == phrase.Head && hit.End == phrase.Head + 1 && hit.Value.Marks.Contains(SourceMark.Body))
        .Select(hit => hit.Value.Type).FirstOrDefault(type => type is not null);

    /// <summary>The states whose adjectives stand in a phrase.</summary>
    public static string[] NationsOf(Phrase phrase) => [.. phrase.Places.Where(place => place.Value.Adjective).Select(place => place.Value.Code)];

    /// <summary>The keys of a phrase's telling words.</summary>
    public static HashSet<string> KeysOf(Phrase phrase)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (int at = phrase.Start; at < phrase.Words.Length; at++)
        {
            if (!phrase.HasAt(at, SourceMark.Stop) && !phrase.HasAt(at, SourceMark.Honorific) && !phrase.HasAt(at, SourceMark.Opening) && !phrase.HasAt(at, SourceMark.Same)
                && phrase.Words[at].Normal != "'s")
            {
                keys.Add(phrase.Words[at].Key);
            }
        }

        return keys;
    }

    private void AddName(ImmutableArray<string> keys)
    {
        if (_known.Add($"name {string.Join(' ', keys)}"))
        {
            _names.Add([.. keys]);
        }
    }

    private void AddNoun(HashSet<string> keys, string head)
    {
        if (_known.Add($"noun {head} {string.Join(' ', keys)}"))
        {
            _nouns.Add((keys, head));
        }
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
