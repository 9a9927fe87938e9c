using System.Collections.Frozen;
using System.Collections.Immutable;
using CitationAudit.Extraction;
using CitationAudit.Text;

namespace CitationAudit.Packs;

/// <summary>Reads <c>patterns.json</c>: the small words that bound phrases, and the rules with their examples.</summary>
public static class PatternLoader
{
    /// <summary>
    /// Reads the pattern files of one language, an overlay's after the tool's own: word lists add up, and a rule whose id stands again
    /// replaces the earlier one in its place.
    /// </summary>
    public static PatternPack Load(ImmutableArray<string> files)
    {
        Dictionary<string, WordClasses> classes = new(StringComparer.Ordinal);
        OrderedDictionary<string, PatternRule> rules = new(StringComparer.Ordinal);
        PatternWords words = PatternWords.None;
        foreach (string file in files)
        {
            PackValue pack = PackValue.Load(file);
            words = words with
            {
                Conjunctions = [.. pack.Find("conjunctions")?.Strings().Select(word => TextFolding.Fold(word)) ?? words.Conjunctions],
                Lead = pack.Find("lead")?.String() ?? words.Lead,
                Article = pack.Find("article")?.String() ?? words.Article,
                Possessives = [.. pack.Find("possessives")?.Strings().Select(word => TextFolding.Fold(word)) ?? words.Possessives],
                BareClauses = pack.Find("bareClauses")?.Bool() ?? words.BareClauses,
                AdverbEnding = pack.Find("adverbEnding")?.String() ?? words.AdverbEnding,
            };
            AddWords(pack.Find("words"), classes);
            HashSet<string> here = new(StringComparer.Ordinal);
            foreach (PackValue line in pack.At("rules").Items())
            {
                PatternRule rule = ReadRule(line);
                if (!here.Add(rule.Id))
                {
                    throw line.At("id").Problem($"the rule \"{rule.Id}\" stands twice");
                }

                rules[rule.Id] = rule;
            }

            pack.NothingElse();
        }

        return new PatternPack(words with { Classes = classes.ToFrozenDictionary(StringComparer.Ordinal) }, [.. rules.Values]);
    }

    private static void AddWords(PackValue? lists, Dictionary<string, WordClasses> classes)
    {
        foreach ((string name, PackValue list) in lists?.Entries() ?? [])
        {
            WordClasses flag = ClassOf(list, name);
            foreach (string word in list.Strings())
            {
                string folded = TextFolding.Fold(word);
                classes[folded] = classes.GetValueOrDefault(folded) | flag;
            }
        }
    }

    private static WordClasses ClassOf(PackValue list, string name)
    {
        foreach (WordClasses flag in Enum.GetValues<WordClasses>())
        {
            if (flag != WordClasses.None && PackValue.Kebab(flag.ToString()) == name)
            {
                return flag;
            }
        }

        throw list.Problem(
            $"there is no word list \"{name}\"",
            string.Join(", ", Enum.GetNames<WordClasses>().Where(flag => flag != nameof(WordClasses.None)).Select(PackValue.Kebab)));
    }

    private static PatternRule ReadRule(PackValue line)
    {
        PackValue? takes = line.Find("takes");
        Complements complements = Complements.None;
        foreach (PackValue form in takes?.Items() ?? [])
        {
            complements |= form.Enum<Complements>();
        }

        PackValue measured = line.At("precision");
        PatternRule rule = new(
            line.At("id").String(),
            line.At("mechanism").Enum<PatternMechanism>(),
            [.. (line.Find("cues")?.Items() ?? []).Select(kind => kind.Enum<CueKind>())],
            complements,
            measured.At("value").Number(0, 1),
            measured.At("measured").String(),
            ReadMatches(line.At("match")),
            ReadExamples(line.At("reject")));
        if (rule.Cues.IsEmpty && rule.Mechanism != PatternMechanism.Colon)
        {
            throw line.Problem("has no cues", string.Join(", ", Enum.GetNames<CueKind>().Select(PackValue.Kebab)));
        }

        measured.NothingElse();
        line.NothingElse();
        return rule;
    }

    private static ImmutableArray<PatternExample> ReadMatches(PackValue list)
    {
        foreach (PackValue item in list.Items())
        {
            try
            {
                if (MarkedText.Parse(item.String()).Content.IsEmpty)
                {
                    throw item.Problem("marks no content", "a text with [q:…]");
                }
            }
            catch (FormatException error)
            {
                throw item.Problem(error.Message, "[c:…] [s:…] [q:…] [v:…]");
            }
        }

        return ReadExamples(list);
    }

    private static ImmutableArray<PatternExample> ReadExamples(PackValue list)
    {
        ImmutableArray<PatternExample> examples = [.. list.Items().Select(item => new PatternExample(item.String(), item.File, item.Line, item.Path))];
        return examples.IsEmpty ? throw list.Problem("has no example", "at least one") : examples;
    }
}
