using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>Names the features that spoke most for a cue. The hashes are turned back into letters by hashing the words around it again.</summary>
internal static class Explanation
{
    private const int Most = 5;
    private const int Reach = 4;

    /// <summary>The features that weighed most for a cue at <paramref name="cue"/>, heaviest first.</summary>
    public static ImmutableArray<FeatureWeight> Of(HashedWeights weights, WordReader words, Document document, Traits traits, int cue)
    {
        NamingSink sink = new(weights, []);
        CueFeatures.Begin(ref sink, traits, cue);
        Dictionary<uint, string> letters = Letters(words, document, traits, cue);
        ImmutableArray<FeatureWeight>.Builder heaviest = ImmutableArray.CreateBuilder<FeatureWeight>(Most);
        HashSet<string> names = [];
        List<NamedFeature> speaking = sink.Features;
        while (speaking.Count > 0 && heaviest.Count < Most)
        {
            int at = Heaviest(speaking);
            if (Name(speaking[at], letters) is { } name && names.Add(name))
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

    /// <summary>The feature in words, or null where none of its values are letters that stand near: numbers alone explain nothing to a reader.</summary>
    private static string? Name(NamedFeature feature, Dictionary<uint, string> letters)
    {
        StringBuilder name = new();
        foreach (char letter in feature.Feature.ToString())
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        bool readable = false;
        foreach (uint value in (ReadOnlySpan<uint>)[feature.A, feature.B, feature.C])
        {
            if (letters.TryGetValue(value, out string? text))
            {
                name.Append(CultureInfo.InvariantCulture, $"{(readable ? " · " : ": ")}{text}");
                readable = true;
            }
        }

        return readable ? name.ToString() : null;
    }

    private static Dictionary<uint, string> Letters(WordReader words, Document document, Traits traits, int cue)
    {
        Dictionary<uint, string> letters = [];
        for (int at = Math.Max(0, cue - Reach); at < Math.Min(traits.Count, cue + Reach); at++)
        {
            string normal = document.Tokens[at].Normal;
            ReadOnlySpan<char> bare = words.Bare(normal);
            ReadOnlySpan<char> stem = words.Stem(bare);
            Note(letters, normal);
            Note(letters, bare);
            Note(letters, stem);
            Note(letters, words.Root(stem));
            for (int length = 1; length <= Math.Min(3, bare.Length); length++)
            {
                Note(letters, bare[..length], "", "…");
                Note(letters, bare[^length..], "…", "");
            }
        }

        return letters;
    }

    private static void Note(Dictionary<uint, string> letters, ReadOnlySpan<char> text, string before = "", string behind = "")
    {
        if (!text.IsEmpty)
        {
            ref string? shown = ref CollectionsMarshal.GetValueRefOrAddDefault(letters, FeatureHash.Of(text), out _);
            shown ??= string.Concat(before, text, behind);
        }
    }
}
