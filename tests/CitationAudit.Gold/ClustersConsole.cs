using System.Globalization;
using CitationAudit.Text;
using CitationAudit.Training;
using CitationAudit.Training.Clusters;

namespace CitationAudit.Gold;

/// <summary>Draws clusters of words from vectors that were learnt elsewhere.</summary>
internal static class ClustersConsole
{
    private const int Seed = 11;
    private const int Threads = 2;
    private const float Scale = 4;

    public static void Run(TextAnalyser text, string vectorFile, string output, int frequent, int common, IReadOnlyList<int> grains, string[] articles)
    {
        WordVectors vectors = Read(text, vectorFile, frequent, common, articles);
        Console.WriteLine($"{vectors.Words.Length} words");
        (int[] Cluster, float[] Middles) fine = (Enumerable.Range(0, vectors.Words.Length).ToArray(), []);
        List<int[]> columns = [];
        float[] weights = [.. vectors.Words.Select((_, at) => 1 / MathF.Sqrt(at + 100))];
        for (int level = 0; level < grains.Count; level++)
        {
            SphericalMeans means = new(grains[level], 40, Seed, Threads);
            float[] middles = fine.Middles;
            float[] heavy = weights;
            (int[] Cluster, float[] Middles) next = means.Sort(
                level == 0 ? vectors.Words.Length : grains[level - 1],
                vectors.Width,
                at => level == 0 ? vectors[at] : middles.AsMemory(at * vectors.Width, vectors.Width),
                at => heavy[at]);
            int[] cluster = level == 0 ? next.Cluster : [.. columns[^1].Select(one => next.Cluster[one])];
            columns.Add(cluster);
            weights = new float[grains[level]];
            for (int at = 0; at < next.Cluster.Length; at++)
            {
                weights[next.Cluster[at]] += heavy[at];
            }

            fine = next;
            Console.WriteLine($"{cluster.Distinct().Count()} clusters of {grains[level]}");
        }

        columns.Reverse();
        File.WriteAllLines(output, vectors.Words.Select((word, at) => string.Join('\t', columns.Select(column => (column[at] + 1).ToString(CultureInfo.InvariantCulture)).Prepend(word))));
    }

    /// <summary>Writes the codes of words that a statement model with hidden layers knows words by.</summary>
    public static void Code(TextAnalyser text, string vectorFile, string output, int frequent, int common, int length, string[] articles)
    {
        WordVectors vectors = Read(text, vectorFile, frequent, common, articles).Narrow(length);
        using FileStream stream = File.Create(output);
        new WordCodesTrainer(15, Scale, Seed).Train(vectors).Write(stream);
        Console.WriteLine($"{vectors.Words.Length} words, {stream.Length} bytes");
    }

    private static WordVectors Read(TextAnalyser text, string vectorFile, int frequent, int common, string[] articles)
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        foreach (string file in articles)
        {
            foreach (GoldArticle gold in GoldReader.Read(file))
            {
                met.UnionWith(text.Analyse(gold.Article).Tokens.Select(token => token.Normal));
            }
        }

        return WordVectors.Read(File.ReadAllBytes(vectorFile), (word, rank) => met.Contains(word) || (rank < frequent && IsWord(word)), common);
    }

    private static bool IsWord(string word) =>
        word.Length is > 1 and < 25 && word.All(unit => char.IsAsciiLetterLower(unit) || unit is '-' or '\'') && char.IsAsciiLetterLower(word[0]);
}
