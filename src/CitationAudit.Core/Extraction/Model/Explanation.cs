using System.Collections.Immutable;
using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>Names the features that spoke most for a cue. The hashes are turned back into letters by hashing the words around it again.</summary>
internal static class Explanation
{
    private const int Most = 5;
    private const int Reach = 4;

    private enum Part
    {
        Word,
        Bare,
        Stem,
        Root,
        Beginning,
        Ending,
    }

    /// <summary>The features that weighed most for a cue at <paramref name="cue"/>, heaviest first.</summary>
    public static ImmutableArray<FeatureWeight> Of(HashedWeights weights, WordReader words, Document document, Traits traits, int cue)
    {
        NamingSink sink = new(weights, new List<NamedFeature>(RecentLooks.Room));
        CueFeatures.Begin(ref sink, traits, cue);
        Dictionary<uint, Letters> letters = LettersAround(words, document, traits, cue);
        ImmutableArray<FeatureWeight>.Builder heaviest = ImmutableArray.CreateBuilder<FeatureWeight>(Most);
        HashSet<string> names = [];
        List<NamedFeature> speaking = sink.Weighed();
        speaking.RemoveAll(feature => feature.Weight <= 0 || (!Knows(letters, feature.A) && !Knows(letters, feature.B) && !Knows(letters, feature.C)));
        while (speaking.Count > 0 && heaviest.Count < Most)
        {
            int at = Heaviest(speaking);
            string name = Name(speaking[at], letters, words, document);
            if (names.Add(name))
            {
                heaviest.Add(new FeatureWeight(name, Math.Round(speaking[at].Weight, 3)));
            }

            speaking.RemoveAt(at);
        }

        return heaviest.ToImmutable();
    }

    /// <summary>Few of many are wanted, so they are looked for one by one instead of being sorted.</summary>
    private static int Heaviest(List<NamedFeature> features)
    {
        int best = 0;
        for (int at = 1; at < features.Count; at++)
        {
            (NamedFeature one, NamedFeature other) = (features[at], features[best]);
            best = one.Weight > other.Weight || (one.Weight == other.Weight && one.Feature < other.Feature) ? at : best;
        }

        return best;
    }

    /// <summary>Whether a value is letters that stand near: numbers alone explain nothing to a reader.</summary>
    private static bool Knows(Dictionary<uint, Letters> letters, uint value) => value >= FeatureHash.Letters && letters.ContainsKey(value);

    /// <summary>The feature in words.</summary>
    private static string Name(NamedFeature feature, Dictionary<uint, Letters> letters, WordReader words, Document document)
    {
        StringBuilder name = new();
        foreach (char letter in feature.Feature.ToString())
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        string before = ": ";
        foreach (uint value in (ReadOnlySpan<uint>)[feature.A, feature.B, feature.C])
        {
            if (letters.TryGetValue(value, out Letters known))
            {
                name.Append(before).Append(known.Show(words, document));
                before = " · ";
            }
        }

        return name.ToString();
    }

    /// <summary>Where the letters stand that hashes around a cue may be of; the first place counts.</summary>
    private static Dictionary<uint, Letters> LettersAround(WordReader words, Document document, Traits traits, int cue)
    {
        Dictionary<uint, Letters> letters = new(2 * Reach * 10);
        for (int at = Math.Max(0, cue - Reach); at < Math.Min(traits.Count, cue + Reach); at++)
        {
            string normal = document.Tokens[at].Normal;
            ReadOnlySpan<char> bare = words.Bare(normal);
            ReadOnlySpan<char> stem = words.Stem(bare);
            Note(letters, normal, new Letters(at, Part.Word, normal.Length));
            Note(letters, bare, new Letters(at, Part.Bare, bare.Length));
            Note(letters, stem, new Letters(at, Part.Stem, stem.Length));
            Note(letters, words.Root(stem), new Letters(at, Part.Root, stem.Length));
            for (int length = 1; length <= Math.Min(3, bare.Length); length++)
            {
                Note(letters, bare[..length], new Letters(at, Part.Beginning, length));
                Note(letters, bare[^length..], new Letters(at, Part.Ending, length));
            }
        }

        return letters;
    }

    private static void Note(Dictionary<uint, Letters> letters, ReadOnlySpan<char> text, Letters place)
    {
        if (!text.IsEmpty)
        {
            letters.TryAdd(FeatureHash.Of(text), place);
        }
    }

    /// <summary>A part of a token's word, put into letters only where it is shown.</summary>
    private readonly record struct Letters(int Token, Part Part, int Length)
    {
        public string Show(WordReader words, Document document)
        {
            string normal = document.Tokens[Token].Normal;
            ReadOnlySpan<char> bare = words.Bare(normal);
            return Part switch
            {
                Part.Word => normal,
                Part.Bare => bare.ToString(),
                Part.Stem => words.Stem(bare).ToString(),
                Part.Root => words.Root(words.Stem(bare)),
                Part.Beginning => $"{bare[..Length]}…",
                _ => $"…{bare[^Length..]}",
            };
        }
    }
}
