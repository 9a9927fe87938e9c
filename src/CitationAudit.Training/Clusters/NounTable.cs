using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Sources;

namespace CitationAudit.Training.Clusters;

/// <summary>
/// Draws the kinds of English nouns from a WordNet 3 database folder (Princeton University; free to use with its notice): the nearest of
/// a list of classes above a noun's first sense, and what sort of thing that is.
/// </summary>
public sealed class NounTable
{
    // Lexicographer files of nouns (lexnames(5WN)) from the first on, by name.
    private const int FirstFile = 3;
    private const int Group = 14;
    private const string Person = "00007846";

    private static readonly string[] Sorts =
        ["top", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event", "feeling", "food", "group", "location", "motive", "object", "person",
            "phenomenon", "plant", "possession", "process", "quantity", "relation", "shape", "state", "substance", "time"];

    // The classes that tell sources apart; chosen by judgement, not tuned. A word stands for its first sense of the sort.
    private static readonly string[] People =
        ["scientist", "expert", "scholar", "educator", "health_professional", "lawyer", "adviser", "entertainer", "performer", "artist", "athlete", "coach", "writer", "journalist",
            "communicator", "official", "head_of_state", "politician", "legislator", "leader", "serviceman", "policeman", "clergyman", "religious_person", "businessperson", "executive",
            "administrator", "worker", "employee", "farmer", "laborer", "skilled_worker", "student", "relative", "parent", "spouse", "child", "woman", "man", "inhabitant", "national",
            "traveler", "driver", "victim", "criminal", "wrongdoer", "defendant", "litigant", "witness", "supporter", "opponent", "member", "representative", "diplomat", "candidate",
            "voter", "reformer", "friend", "neighbor", "customer", "patient", "owner", "creator", "winner", "combatant", "rebel", "terrorist", "migrant", "exile", "professional",
            "consumer", "adult", "peer", "intellectual", "unfortunate", "fan", "attendant", "critic", "spectator", "collector", "learner", "user", "capitalist", "investor", "hunter"];

    private static readonly string[] Groups =
        ["organization", "institution", "company", "party", "union", "government", "agency", "team", "military_unit", "court", "committee", "association", "family", "school",
            "gathering", "social_group", "ethnic_group", "people"];

    private static readonly string[] Things =
        ["document", "message", "statement", "speech_act", "publication", "report", "event", "structure", "country", "city", "artifact", "act", "state"];

    private readonly Dictionary<string, (int File, string[] Above)> _senses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _lemmas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _irregular = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads <c>data.noun</c>, <c>index.noun</c> and <c>noun.exc</c>.</summary>
    public NounTable(string folder)
    {
        foreach (string[] columns in Lines(folder, "data.noun").Select(line => line.Split(" | ")[0].TrimEnd().Split(' ')))
        {
            // offset, file, part, words in hex, (word, id)…, pointers, (symbol, offset, part, ends)…
            int pointers = 4 + (2 * int.Parse(columns[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            _senses[columns[0]] = (
                int.Parse(columns[1], CultureInfo.InvariantCulture),
                [.. Enumerable.Range(0, int.Parse(columns[pointers], CultureInfo.InvariantCulture)).Select(at => pointers + 1 + (4 * at))
                    .Where(at => columns[at] is "@" or "@i" && columns[at + 2] == "n").Select(at => columns[at + 1])]);
        }

        foreach (string[] columns in Lines(folder, "index.noun").Select(line => line.TrimEnd().Split(' ')))
        {
            // lemma, part, number of senses, number of pointer kinds, the pointer kinds, senses again, tagged senses, the offsets
            _lemmas[columns[0]] = columns[(6 + int.Parse(columns[3], CultureInfo.InvariantCulture))..];
        }

        foreach (string[] columns in Lines(folder, "noun.exc").Select(line => line.Split(' ')))
        {
            _irregular.TryAdd(columns[0], columns[1]);
        }

        foreach ((string[] words, Func<string, bool> fits) in ((string[], Func<string, bool>)[])[(People, IsPerson), (Groups, sense => _senses[sense].File == Group), (Things, _ => true)])
        {
            foreach (string word in words)
            {
                _classes.TryAdd(_lemmas[word].First(fits), word);
            }
        }
    }

    /// <summary>The kinds of words, by kind; of words with one key (see <see cref="WordKey"/>) the first, but a lemma before forms of another.</summary>
    /// <param name="words">Words in lower case.</param>
    public ImmutableArray<(NounKind Kind, ImmutableArray<string> Words)> Of(IEnumerable<string> words)
    {
        Dictionary<string, (string Word, NounKind Kind)> known = new(StringComparer.Ordinal);
        foreach ((string word, string lemma) in words.Select(word => (word, Lemma: LemmaOf(word))).Where(pair => pair.Lemma.Length > 0).OrderByDescending(pair => pair.word == pair.Lemma))
        {
            known.TryAdd(WordKey.Of(word), (word, KindOf(_lemmas[lemma])));
        }

        return
        [
            .. known.Values.GroupBy(pair => pair.Kind).OrderBy(kind => kind.Key.Sort, StringComparer.Ordinal).ThenBy(kind => kind.Key.Kind, StringComparer.Ordinal)
                .Select(kind => (kind.Key, kind.Select(pair => pair.Word).Order(StringComparer.Ordinal).ToImmutableArray())),
        ];
    }

    /// <summary>A noun's lemma; empty where the word is the form of none.</summary>
    private string LemmaOf(string word)
    {
        if (_lemmas.ContainsKey(word))
        {
            return word;
        }

        string[] lemmas =
        [
            _irregular.GetValueOrDefault(word, ""),
            word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : "",
            word.EndsWith('s') ? word[..^1] : "",
            word.EndsWith("es", StringComparison.Ordinal) ? word[..^2] : "",
        ];
        return lemmas.FirstOrDefault(_lemmas.ContainsKey, "");
    }

    /// <summary>What the first sense is. Where that is no person and no group but another sense is a person, the kind says so with a question mark.</summary>
    private NounKind KindOf(string[] senses)
    {
        string first = senses[0];
        string sort = IsPerson(first) ? NounKind.Person : Sorts[_senses[first].File - FirstFile];
        bool other = sort is not (NounKind.Person or NounKind.Group);
        return other && Array.Find(senses, IsPerson) is { } person ? new NounKind($"?{ClassOf(person)}", sort) : new NounKind(ClassOf(first), sort);
    }

    private string ClassOf(string sense) =>
        Above(sense).Select(above => _classes.GetValueOrDefault(above)).FirstOrDefault(name => name is not null) ?? Sorts[_senses[sense].File - FirstFile];

    private bool IsPerson(string sense) => Above(sense).Contains(Person);

    /// <summary>A sense and all above it, the nearest first.</summary>
    private IEnumerable<string> Above(string sense)
    {
        Queue<string> next = new([sense]);
        HashSet<string> seen = new([sense], StringComparer.Ordinal);
        while (next.TryDequeue(out string? here))
        {
            yield return here;
            foreach (string above in _senses[here].Above.Where(seen.Add))
            {
                next.Enqueue(above);
            }
        }
    }

    // Lines of the licence begin with a blank.
    private static IEnumerable<string> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file)).Where(line => !line.StartsWith(' '));
}
