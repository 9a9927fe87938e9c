using System.Collections.Immutable;
using CitationAudit.Sources;

namespace CitationAudit.Packs;

/// <summary>Reads the registry of outlets: JSON lines, one outlet each, in <c>seeds/registry/outlets.jsonl</c>.</summary>
public static class RegistryLoader
{
    /// <summary>The registry's path under a pack folder.</summary>
    public const string RelativePath = "seeds/registry/outlets.jsonl";

    /// <summary>The kinds of outlet.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [
        "broadcaster", "magazine", "monitor-group", "news-agency", "newsletter", "newspaper", "outlet", "radio", "television", "think-tank", "website",
    ];

    /// <summary>
    /// The ownership classes: the seven of State Media Monitor's typology (SC, CaPu, CaPr, ISFM, ISF, ISM, IP, in this order), then those
    /// for outlets outside it.
    /// </summary>
    public static ImmutableArray<string> Ownerships { get; } =
    [
        "state-controlled", "captured-public", "captured-private", "independent-state-funded-and-managed", "independent-state-funded",
        "independent-state-managed", "independent-public", "party", "armed-group", "cooperative", "nonprofit", "private",
    ];

    private static readonly ImmutableArray<string> MediaTypes = ["state-agency", "state-media", "wire-agency", "news-media", "newsletter", "research", "civil-society"];

    /// <summary>Reads every folder's registry; a later folder's outlet of the same id wins. Throws <see cref="PackException"/> with every problem found.</summary>
    public static RegistryIndex Load(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        (ImmutableArray<RegistryEntry> entries, ImmutableArray<PackProblem> problems) = Read(folders);
        return problems.IsEmpty ? new RegistryIndex(entries) : throw new PackException(problems);
    }

    /// <summary>Every problem of the registry's files; empty where they are right.</summary>
    public static ImmutableArray<PackProblem> Check(PackFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return Read(folders).Problems;
    }

    /// <summary>Reads one outlet. Throws <see cref="PackException"/> where it is wrong.</summary>
    public static RegistryEntry ReadEntry(PackValue line)
    {
        ArgumentNullException.ThrowIfNull(line);
        ImmutableDictionary<string, ImmutableArray<string>> names = line.At("names").Entries()
            .ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Strings(), StringComparer.Ordinal);
        if (names.IsEmpty || names.Values.Any(list => list.IsEmpty))
        {
            throw line.At("names").Problem("lacks a name", "per language code a list of at least one name");
        }

        string country = line.At("country").String();
        if (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))
        {
            throw line.At("country").Problem($"is \"{country}\"", "two capital letters (ISO 3166), ZZ where there is no country");
        }

        RegistryEntry entry = new(
            Id(line.At("id")),
            names,
            line.Find("ambiguous") is { } ambiguous ? Ambiguous(ambiguous, names) : [],
            country,
            line.At("kind").OneOf(Kinds.AsSpan()),
            line.Find("domains")?.Strings() ?? [],
            line.Find("type")?.OneOf(MediaTypes.AsSpan()),
            Facts(line.At("facts")));
        line.NothingElse();
        return entry;
    }

    private static (ImmutableArray<RegistryEntry> Entries, ImmutableArray<PackProblem> Problems) Read(PackFolders folders)
    {
        OrderedDictionary<string, RegistryEntry> entries = new(StringComparer.Ordinal);
        ImmutableArray<PackProblem>.Builder problems = ImmutableArray.CreateBuilder<PackProblem>();
        foreach (string file in folders.Files(RelativePath))
        {
            HashSet<string> here = new(StringComparer.Ordinal);
            try
            {
                foreach (PackValue line in PackValue.LoadLines(file))
                {
                    try
                    {
                        RegistryEntry entry = ReadEntry(line);
                        if (!here.Add(entry.Id))
                        {
                            throw line.At("id").Problem($"the outlet \"{entry.Id}\" stands twice");
                        }

                        entries[entry.Id] = entry;
                    }
                    catch (PackException wrong)
                    {
                        problems.AddRange(wrong.Problems);
                    }
                }
            }
            catch (PackException wrong)
            {
                problems.AddRange(wrong.Problems);
            }
        }

        return ([.. entries.Values], problems.ToImmutable());
    }

    private static string Id(PackValue value)
    {
        string id = value.String();
        return id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            ? id
            : throw value.Problem($"is \"{id}\"", "lower-case letters, digits and hyphens");
    }

    private static ImmutableHashSet<string> Ambiguous(PackValue list, ImmutableDictionary<string, ImmutableArray<string>> names)
    {
        foreach (PackValue name in list.Items())
        {
            if (!names.Values.Any(known => known.Contains(name.String())))
            {
                throw name.Problem($"is \"{name.String()}\"", "one of the outlet's names");
            }
        }

        return [.. list.Strings()];
    }

    private static ImmutableArray<RegistryPeriod> Facts(PackValue list)
    {
        ImmutableArray<RegistryPeriod>.Builder facts = ImmutableArray.CreateBuilder<RegistryPeriod>();
        foreach (PackValue fact in list.Items())
        {
            RegistryPeriod period = new(
                fact.Find("from")?.Day(),
                fact.Find("until")?.Day(),
                fact.At("ownership").OneOf(Ownerships.AsSpan()),
                fact.Find("owner")?.String(),
                fact.At("basis").String(),
                fact.At("asOf").String());
            fact.NothingElse();
            bool follows = facts.Count == 0 || (facts[^1].Until is { } before && period.From is { } since && before < since);
            if (!follows || (period.From is { } first && period.Until is { } last && first > last))
            {
                throw fact.Problem("does not follow the period before it", "periods in order of time that do not overlap, with \"from\" and \"until\" between them");
            }

            facts.Add(period);
        }

        return facts.Count > 0 ? facts.ToImmutable() : throw list.Problem("has no fact", "at least one");
    }
}
