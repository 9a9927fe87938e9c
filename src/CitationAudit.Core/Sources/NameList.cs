using System.Collections.Immutable;

namespace CitationAudit.Sources;

/// <summary>Looks up the pack's well-known people: by first and last word of a name, or by a surname that the pack lists alone.</summary>
internal sealed class NameList
{
    private const int Slack = 2;
    private const int MostWords = 4;
    private readonly Dictionary<string, List<NameGroup>> _full = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    /// <summary>With the pack's groups.</summary>
    public NameList(ImmutableArray<NameGroup> groups)
    {
        foreach (NameGroup group in groups)
        {
            foreach (string name in group.Names)
            {
                string[] keys = Words.KeysOf(name);
                if (keys.Length > 0)
                {
                    Add(_full, KnownName.Of([.. keys]), group);
                    _whole.Add(string.Join('_', keys));
                }
            }
        }
    }

    /// <summary>True where one of an entity's names is listed word for word, not by its first and last word alone.</summary>
    public bool HasWhole(Entity entity) => entity.Names.Any(name => _whole.Contains(string.Join('_', name)));

    /// <summary>Features of the kinds that an entity's names belong to; none where no name is known.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="date">The article's date: who was a candidate then may hold an office now.</param>
    public IEnumerable<string> Features(Entity entity, DateOnly? date)
    {
        // Who was a candidate in one article holds an office in a later one, and there goes by its title.
        bool office = entity.Cluster?.Runs.Exists(run => run.Context.Contains("elsewhere=named-official")) == true;
        List<NameGroup> groups = [];
        // A surname alone is another's where the article gives a full name.
        int most = entity.Names.Select(name => name.Length).DefaultIfEmpty(0).Max();
        foreach (string[] name in entity.Names.Where(name => name.Length > 0 && (name.Length > 1 || most == 1)))
        {
            groups.AddRange(_full.GetValueOrDefault(KnownName.Of(NameCluster.WithoutSuffix([.. name])), []));
        }

        // Without capitals the name's bounds in a phrase are uncertain, so a listed name that overlaps them counts too.
        foreach (Phrase phrase in entity.Mentions.Select(mention => mention.Phrase).OfType<Phrase>().Where(phrase => phrase.HasName && WordKey.IsArabic(phrase.Words[0].Normal[0])))
        {
            for (int first = Math.Max(0, phrase.Name.First - Slack); first < phrase.Name.End; first++)
            {
                for (int last = Math.Max(first + 1, phrase.Name.First); last < Math.Min(phrase.Words.Length, first + MostWords); last++)
                {
                    groups.AddRange(_full.GetValueOrDefault($"{phrase.Words[first].Key}_{phrase.Words[last].Key}", []));
                }
            }
        }

        // An article without a date is recent at a guess: where nobody of that name holds anything now, those who did are better than none.
        if (date is not null || groups.Exists(group => group.Holds(date)))
        {
            groups.RemoveAll(group => !group.Holds(date));
        }

        foreach (NameGroup group in groups.Distinct())
        {
            yield return $"listed={group.Kind}";
            yield return $"listed={group.Kind}/{office}";
            yield return $"listed-type={group.Type}";
        }

        if (groups.Count == 0 && entity.Names.Count > 0)
        {
            yield return "unlisted";
        }
    }

    /// <summary>The kinds of a person whose name stands in a phrase outside its own name: "Doe's spokeswoman" speaks as Doe's side does.</summary>
    public IEnumerable<(NameGroup Group, int Word)> Beside(Phrase phrase)
    {
        for (int at = 0; at < phrase.Words.Length; at++)
        {
            if ((at >= phrase.Name.First && at < phrase.Name.End) || !phrase.Words[at].Capital)
            {
                continue;
            }

            bool full = at > 0 && (at - 1 < phrase.Name.First || at - 1 >= phrase.Name.End);
            foreach (NameGroup group in (full ? _full.GetValueOrDefault($"{phrase.Words[at - 1].Key}_{phrase.Words[at].Key}") : null) ?? _full.GetValueOrDefault(phrase.Words[at].Key) ?? [])
            {
                yield return (group, at);
            }
        }
    }

    private static void Add(Dictionary<string, List<NameGroup>> groups, string key, NameGroup group)
    {
        List<NameGroup> of = groups.TryGetValue(key, out List<NameGroup>? known) ? known : groups[key] = [];
        if (!of.Contains(group))
        {
            of.Add(group);
        }
    }
}
