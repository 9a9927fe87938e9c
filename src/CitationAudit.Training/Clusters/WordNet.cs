using System.Collections.Immutable;
using System.Globalization;
using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Training.Clusters;

/// <summary>
/// Draws two small tables from a WordNet 3 database folder (Princeton University; free to use with its notice): for every form of a verb
/// what sort of verb it is and whether it takes a reported clause, for every form of a noun what sort of thing it names.
/// </summary>
/// <param name="Folder">Holds <c>data.verb</c>, <c>index.verb</c>, <c>verb.exc</c> and the same of <c>noun</c>.</param>
public sealed record WordNet(string Folder)
{
    // Lexicographer files (lexnames(5WN)) and generic sentence frames (wninput(5WN)) of WordNet 3.0.
    private const int FirstVerbFile = 29;
    private const int FirstNounFile = 3;
    private const int Communication = 32;
    private const int Person = 18;
    private const int Group = 14;
    private static readonly ImmutableHashSet<int> ClauseFrames = [26, 29, 34];
    private static readonly ImmutableHashSet<int> OrderFrames = [24, 25, 28, 33];

    /// <summary>
    /// Verbs: the first sense's file (15 of them), times 8, plus 4 where some sense is of communication, 2 where some sense takes a clause
    /// ("somebody ----s that CLAUSE", "whether INFINITIVE"), 1 where some sense takes an infinitive with or without a person; from 1.
    /// </summary>
    public WordClusters Verbs() => Table("verb", VerbForms, senses =>
        (8 * (senses[0].File - FirstVerbFile))
        + (senses.Any(sense => sense.File == Communication) ? 4 : 0)
        + (senses.Any(sense => sense.Frames.Overlaps(ClauseFrames)) ? 2 : 0)
        + (senses.Any(sense => sense.Frames.Overlaps(OrderFrames)) ? 1 : 0)
        + 1);

    /// <summary>Nouns: the first sense's file (26 of them), times 4, plus 2 where some sense is a person, 1 where some sense is a group; from 1.</summary>
    public WordClusters Nouns() => Table("noun", NounForms, senses =>
        (4 * (senses[0].File - FirstNounFile))
        + (senses.Any(sense => sense.File == Person) ? 2 : 0)
        + (senses.Any(sense => sense.File == Group) ? 1 : 0)
        + 1);

    private WordClusters Table(string part, Func<string, IEnumerable<string>> forms, Func<ImmutableArray<Sense>, int> classify)
    {
        Dictionary<string, Sense> senses = Senses(part);
        ILookup<string, string> irregular = File.ReadLines(Path.Combine(Folder, part + ".exc"))
            .Select(line => line.Split(' '))
            .SelectMany(words => words.Skip(1).Select(lemma => (Lemma: lemma, Form: words[0])))
            .ToLookup(pair => pair.Lemma, pair => pair.Form, StringComparer.Ordinal);
        List<KeyValuePair<string, byte>> exact = [], inflected = [];
        foreach (string line in File.ReadLines(Path.Combine(Folder, $"index.{part}")))
        {
            string[] columns = line.TrimEnd().Split(' ');
            if (line.StartsWith(' ') || columns[0].Contains('_'))
            {
                continue;
            }

            // lemma, part, number of senses, number of pointer kinds, the pointer kinds, senses again, tagged senses, the offsets
            int offsets = 6 + int.Parse(columns[3], CultureInfo.InvariantCulture);
            byte value = (byte)classify([.. columns.Skip(offsets).Select(offset => senses[offset])]);
            exact.Add(new(columns[0], value));
            inflected.AddRange(irregular[columns[0]].Concat(forms(columns[0])).Select(form => new KeyValuePair<string, byte>(form, value)));
        }

        // A lemma's own entry goes before the forms that rules make of another.
        return WordClusters.Of(exact.Concat(inflected));
    }

    private Dictionary<string, Sense> Senses(string part)
    {
        Dictionary<string, Sense> senses = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(Folder, $"data.{part}")))
        {
            if (line.StartsWith(' '))
            {
                continue;
            }

            string[] columns = line.Split(" | ")[0].TrimEnd().Split(' ');
            ImmutableHashSet<int> frames = [];
            if (part == "verb")
            {
                // offset, file, part, words in hex, (word, id)…, pointers, (symbol, offset, part, ends)…, frames, ("+", frame, word)…
                int pointers = 4 + (2 * int.Parse(columns[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                int count = pointers + 1 + (4 * int.Parse(columns[pointers], CultureInfo.InvariantCulture));
                frames = [.. Enumerable.Range(0, int.Parse(columns[count], CultureInfo.InvariantCulture)).Select(at => int.Parse(columns[count + 2 + (3 * at)], CultureInfo.InvariantCulture))];
            }

            senses[columns[0]] = new Sense(int.Parse(columns[1], CultureInfo.InvariantCulture), frames);
        }

        return senses;
    }

    private static IEnumerable<string> VerbForms(string lemma)
    {
        foreach (string form in NounForms(lemma))
        {
            yield return form;
        }

        string stem = lemma.EndsWith('e') ? lemma[..^1] : lemma;
        yield return EndsInConsonantY(lemma) ? lemma[..^1] + "ied" : stem + "ed";
        yield return (lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma : stem) + "ing";
    }

    private static IEnumerable<string> NounForms(string lemma)
    {
        bool hisses = lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('z') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);
        yield return EndsInConsonantY(lemma) ? lemma[..^1] + "ies" : lemma + (hisses ? "es" : "s");
    }

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !"aeiou".Contains(lemma[^2]);

    private sealed record Sense(int File, ImmutableHashSet<int> Frames);
}
