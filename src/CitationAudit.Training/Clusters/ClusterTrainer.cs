using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Training.Clusters;

/// <summary>
/// Sorts words into clusters by the company they keep: each word in turn moves to the cluster where the mutual information between
/// clusters and neighbouring words grows most, until few move (sequential information bottleneck, Slonim, Friedman and Tishby 2002;
/// the exchange idea is Kneser and Ney's, 1993). The same sentences give the same clusters.
/// </summary>
/// <param name="Clusters">How many clusters; 2 to 255.</param>
/// <param name="LeastCount">Rarer words get no cluster.</param>
/// <param name="Rounds">How often it goes through the words at most.</param>
public sealed record ClusterTrainer(int Clusters, int LeastCount, int Rounds)
{
    /// <summary>The clusters of the words of <paramref name="sentences"/>, which are in normal form.</summary>
    public WordClusters Train(IEnumerable<IReadOnlyList<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        List<IReadOnlyList<string>> corpus = [.. sentences];
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string word in corpus.SelectMany(sentence => sentence))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        string[] words = [.. counts.Where(pair => pair.Value >= LeastCount).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        Dictionary<string, int> index = words.Select((word, at) => (word, at)).ToDictionary(pair => pair.word, pair => pair.at, StringComparer.Ordinal);
        (int Feature, int Count)[][] company = Company(corpus, index);
        int[] cluster = Exchange(company, (2 * words.Length) + 2);
        return WordClusters.Of(words.Select((word, at) => new KeyValuePair<string, byte>(word, (byte)(cluster[at] + 1))));
    }

    /// <summary>For each word its neighbours with their counts: left ones are even features, right ones odd; what is no known word is one feature.</summary>
    private static (int Feature, int Count)[][] Company(List<IReadOnlyList<string>> corpus, Dictionary<string, int> index)
    {
        SortedDictionary<int, int>[] company = new SortedDictionary<int, int>[index.Count];
        for (int word = 0; word < company.Length; word++)
        {
            company[word] = [];
        }

        foreach (IReadOnlyList<string> sentence in corpus)
        {
            for (int at = 0; at < sentence.Count; at++)
            {
                if (!index.TryGetValue(sentence[at], out int word))
                {
                    continue;
                }

                int left = at > 0 ? index.GetValueOrDefault(sentence[at - 1], -1) : -1;
                int right = at + 1 < sentence.Count ? index.GetValueOrDefault(sentence[at + 1], -1) : -1;
                int leftFeature = 2 * (left + 1);
                int rightFeature = (2 * (right + 1)) + 1;
                company[word][leftFeature] = company[word].GetValueOrDefault(leftFeature) + 1;
                company[word][rightFeature] = company[word].GetValueOrDefault(rightFeature) + 1;
            }
        }

        return [.. company.Select(features => features.Select(pair => (pair.Key, pair.Value)).ToArray())];
    }

    private int[] Exchange((int Feature, int Count)[][] company, int features)
    {
        int[] joint = new int[features * Clusters];
        int[] sizes = new int[Clusters];
        int[] cluster = new int[company.Length];
        for (int word = 0; word < company.Length; word++)
        {
            cluster[word] = word % Clusters;
            Count(company[word], cluster[word], 1, joint, sizes);
        }

        double[] gains = new double[Clusters];
        for (int round = 0, moved = company.Length; round < Rounds && moved > company.Length / 500; round++)
        {
            moved = 0;
            for (int word = 0; word < company.Length; word++)
            {
                Count(company[word], cluster[word], -1, joint, sizes);
                int best = Best(company[word], joint, sizes, gains);
                moved += best == cluster[word] ? 0 : 1;
                cluster[word] = best;
                Count(company[word], best, 1, joint, sizes);
            }
        }

        return cluster;
    }

    private void Count((int Feature, int Count)[] company, int cluster, int sign, int[] joint, int[] sizes)
    {
        foreach ((int feature, int count) in company)
        {
            joint[(feature * Clusters) + cluster] += sign * count;
            sizes[cluster] += sign * count;
        }
    }

    /// <summary>The cluster that gains most: the sum over features of n·log n, less the cluster's own n·log n.</summary>
    private int Best((int Feature, int Count)[] company, int[] joint, int[] sizes, double[] gains)
    {
        int total = company.Sum(pair => pair.Count);
        for (int at = 0; at < Clusters; at++)
        {
            gains[at] = Entropy(sizes[at]) - Entropy(sizes[at] + total);
        }

        foreach ((int feature, int count) in company)
        {
            double alone = Entropy(count);
            int row = feature * Clusters;
            for (int at = 0; at < Clusters; at++)
            {
                int present = joint[row + at];
                gains[at] += present == 0 ? alone : Entropy(present + count) - Entropy(present);
            }
        }

        return Array.IndexOf(gains, gains.Max());
    }

    private static double Entropy(int count) => count > 1 ? count * Math.Log(count) : 0;
}
