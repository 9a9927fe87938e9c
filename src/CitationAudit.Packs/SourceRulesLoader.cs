using System.Collections.Immutable;
using CitationAudit.Sources;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Reads <c>sources.json</c>, <c>places.json</c>, <c>names.json</c>, <c>nouns.json</c> and the trained weights of a language.</summary>
public static class SourceRulesLoader
{
    /// <summary>Reads the files of one language folder; a later folder's rule or place of the same id wins. Throws <see cref="PackException"/> where one is wrong.</summary>
    public static SourceRules Load(PackFolders folders, string folder)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ImmutableArray<string> files = folders.Files($"{folder}/sources.json");
        if (files.IsEmpty)
        {
            return SourceRules.None;
        }

        ImmutableDictionary<string, SourceType> types = SourceTypeLoader.Load(folders);
        string[] typeIds = [.. types.Keys.Order(StringComparer.Ordinal)];
        OrderedDictionary<string, SourceRule> rules = new(StringComparer.Ordinal);
        SourceRules read = SourceRules.None;
        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            read = read with
            {
                HeadLast = pack.Find("headNoun") is { } head ? head.OneOf("first", "last") == "last" : read.HeadLast,
                Capitals = pack.Find("capitals")?.Bool() ?? read.Capitals,
                Area = pack.Find("area") is { } area ? [.. area.Strings()] : read.Area,
                NameEnds = pack.Find("nameEnds") is { } ends ? [.. ends.Strings()] : read.NameEnds,
                Barriers = pack.Find("barriers") is { } barriers ? [.. barriers.Items().Select(barrier => barrier.Enum<LinkBarrier>())] : read.Barriers,
            };
            HashSet<string> here = new(StringComparer.Ordinal);
            foreach (PackValue line in pack.At("rules").Items())
            {
                SourceRule rule = ReadRule(line, typeIds);
                if (!here.Add(rule.Id))
                {
                    throw line.At("id").Problem($"the rule \"{rule.Id}\" stands twice");
                }

                rules[rule.Id] = rule;
            }

            pack.NothingElse();
        }

        return read with
        {
            Rules = [.. rules.Values],
            Places = ReadPlaces(folders.Files($"{folder}/places.json")),
            Names = ReadNames(folders.Files($"{folder}/names.json"), typeIds),
            Nouns = ReadNouns(folders.Files($"{folder}/nouns.json")),
            Models = folders.File($"{folder}/sources.weights") is { } weights ? SourceWeightsReader.Read(weights) : ImmutableDictionary<string, LinearModel>.Empty,
        };
    }

    private static SourceRule ReadRule(PackValue line, string[] types)
    {
        SourceRule rule = new(
            line.At("id").String(),
            line.At("at").Enum<RulePlace>(),
            line.Find("type")?.OneOf(types),
            line.Find("marks") is { } marks ? [.. marks.Items().Select(mark => mark.Enum<SourceMark>())] : [],
            [.. line.At("terms").Items().SelectMany(term => term.Spellings()).Distinct(StringComparer.Ordinal)],
            ReadExamples(line.At("match")),
            ReadExamples(line.At("reject")));
        line.NothingElse();
        if (rule.Terms.IsEmpty)
        {
            throw line.At("terms").Problem("has no term", "at least one");
        }

        foreach (SourceExample example in rule.Match)
        {
            if (example.Text.Count(letter => letter == '[') != 1 || example.Text.IndexOf(']', StringComparison.Ordinal) < example.Text.IndexOf('[', StringComparison.Ordinal) + 2)
            {
                throw new PackException(new PackProblem(example.File, example.Line, example.Path, $"is \"{example.Text}\"", "a phrase with one pair of square brackets around the words that the rule covers"));
            }
        }

        return rule;
    }

    private static ImmutableArray<SourceExample> ReadExamples(PackValue list)
    {
        ImmutableArray<SourceExample> examples = [.. list.Items().Select(item => new SourceExample(item.String(), item.File, item.Line, item.Path))];
        return examples.IsEmpty ? throw list.Problem("has no example", "at least one") : examples;
    }

    private static ImmutableArray<NameGroup> ReadNames(ImmutableArray<string> files, string[] types)
    {
        OrderedDictionary<string, NameGroup> groups = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            foreach (PackValue line in pack.At("groups").Items())
            {
                NameGroup group = new(line.At("kind").String(), line.At("type").OneOf(types), line.At("names").Strings())
                {
                    From = line.Find("from")?.Day(),
                    Until = line.Find("until")?.Day(),
                };
                line.NothingElse();
                groups[group.Kind] = group;
            }

            pack.NothingElse();
        }

        return [.. groups.Values];
    }

    private static Dictionary<string, NounKind> ReadNouns(ImmutableArray<string> files)
    {
        Dictionary<string, NounKind> nouns = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            foreach (PackValue line in pack.At("kinds").Items())
            {
                NounKind kind = new(line.At("kind").String(), line.At("sort").String());
                foreach (string word in line.At("words").String().Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    nouns[WordKey.Of(TextFolding.Fold(word))] = kind;
                }

                line.NothingElse();
            }

            pack.NothingElse();
        }

        return nouns;
    }

    private static ImmutableArray<PlaceName> ReadPlaces(ImmutableArray<string> files)
    {
        OrderedDictionary<string, PlaceName> places = new(StringComparer.Ordinal);
        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            foreach (PackValue line in pack.At("places").Items())
            {
                PlaceName place = new(
                    line.At("code").String(),
                    line.At("names").Strings(),
                    line.At("seats").Strings(),
                    line.At("adjectives").Strings());
                line.NothingElse();
                places[place.Code] = place;
            }

            pack.NothingElse();
        }

        return [.. places.Values];
    }
}
