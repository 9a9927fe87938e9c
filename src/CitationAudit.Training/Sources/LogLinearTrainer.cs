using CitationAudit.Sources;

namespace CitationAudit.Training.Sources;

/// <summary>
/// Trains log-linear models by stochastic gradient descent with per-weight step sizes (AdaGrad: Duchi, Hazan, Singer, JMLR 12, 2011), and
/// rounds the weights to eight bits. The same examples in the same order give the same weights.
/// </summary>
internal sealed class LogLinearTrainer
{
    private const double Step = 0.1;

    // Examples with many features would move their weights more than those with few; the factor keeps steps at about one feature in nine.
    private const double Reach = 3;
    private const int LeastOccurrences = 2;
    private const int LeastUnits = 2;
    private const int OmissionSeed = 7;
    private readonly double _decay;
    private readonly int _rounds;

    /// <summary>With the strength of the pull towards zero and the number of rounds over the examples.</summary>
    public LogLinearTrainer(double decay, int rounds) => (_decay, _rounds) = (decay, rounds);

    /// <summary>A model that chooses among labels.</summary>
    public LinearModel Choose(string name, IReadOnlyList<string> labels, IReadOnlyList<(string[] Features, int Label, double Weight)> examples)
    {
        (Dictionary<string, int> index, string[] features) = IndexOf(examples.Select(example => example.Features));
        double[,] weights = new double[features.Length, labels.Count];
        double[,] squares = new double[features.Length, labels.Count];
        double[,] sums = new double[features.Length, labels.Count];
        int[][] ids = [.. examples.Select(example => Ids(example.Features, index))];
        double[] scores = new double[labels.Count];
        int seen = 0;
        foreach (int at in Order(examples.Count))
        {
            // The mean of the later rounds' weights holds up better on other texts than the last ones, which lean to the last examples.
            if (++seen % examples.Count == 0 && seen > examples.Count * _rounds / 3)
            {
                Accumulate(sums, weights);
            }

            Array.Clear(scores);
            double size = Reach / Math.Sqrt(Math.Max(1, ids[at].Length));
            foreach (int id in ids[at])
            {
                for (int label = 0; label < scores.Length; label++)
                {
                    scores[label] += weights[id, label] * size;
                }
            }

            Normalise(scores);
            for (int label = 0; label < scores.Length; label++)
            {
                double gradient = ((label == examples[at].Label ? 1 : 0) - scores[label]) * examples[at].Weight * size;
                foreach (int id in ids[at])
                {
                    Move(ref weights[id, label], ref squares[id, label], gradient);
                }
            }
        }

        return Rounded(name, labels, features, Mean(sums));
    }

    /// <summary>
    /// A model that ranks candidates; several may be right. Examples without a right one are passed over. Each time that an example is
    /// looked at, some features are left out at random (the same of all its candidates), so that none is relied on alone. Examples of the
    /// target domain teach, beside the weights that all share, corrections of their own (Daumé III, "Frustratingly Easy Domain Adaptation",
    /// ACL 2007); the model is the sum of both, thus the target domain's.
    /// </summary>
    /// <param name="name">The model's name.</param>
    /// <param name="examples">The choices.</param>
    /// <param name="omission">The share of features that are left out, from 0 to less than 1.</param>
    /// <param name="deals">How many models, each with other features left out, the model is the mean of; at least 1.</param>
    public LinearModel Rank(string name, IReadOnlyList<RankingExample> examples, double omission, int deals)
    {
        (Dictionary<string, int> index, string[] features) = IndexOf(examples.SelectMany(example => example.Candidates));
        double[,] sums = new double[2 * features.Length, 1];
        int[][][] ids = [.. examples.Select(example => example.Candidates.Select(candidate => WithCorrections(Ids(candidate, index), example.Target)).ToArray())];
        for (int deal = 0; deal < deals; deal++)
        {
            AddRanking(sums, examples, ids, omission, deal);
        }

        double[,] mean = Mean(sums, deals);
        double[,] weights = new double[features.Length, 1];
        for (int feature = 0; feature < features.Length; feature++)
        {
            weights[feature, 0] = mean[feature, 0] + mean[features.Length + feature, 0];
        }

        return Rounded(name, ["rank"], features, weights);

        // The corrections stand behind the shared weights.
        int[] WithCorrections(int[] shared, bool target) => target ? [.. shared, .. shared.Select(id => features.Length + id)] : shared;
    }

    private void AddRanking(double[,] sums, IReadOnlyList<RankingExample> examples, int[][][] ids, double omission, int deal)
    {
        double[,] weights = new double[sums.GetLength(0), 1];
        double[,] squares = new double[sums.GetLength(0), 1];
        bool[] omitted = new bool[sums.GetLength(0)];
        Random chance = new(OmissionSeed + deal);
        int seen = 0;
        foreach (int at in Order(examples.Count))
        {
            if (++seen % examples.Count == 0 && seen > examples.Count * _rounds / 3)
            {
                Accumulate(sums, weights);
            }

            bool[] right = examples[at].Right;
            if (!right.Contains(true))
            {
                continue;
            }

            foreach (int id in ids[at].SelectMany(candidate => candidate).Distinct())
            {
                omitted[id] = chance.NextDouble() < omission;
            }

            double[] all = [.. ids[at].Select(candidate => candidate.Sum(id => omitted[id] ? 0 : weights[id, 0]))];
            double[] good = [.. all.Select((score, candidate) => right[candidate] ? score : double.NegativeInfinity)];
            Normalise(all);
            Normalise(good);
            for (int candidate = 0; candidate < all.Length; candidate++)
            {
                double gradient = (good[candidate] - all[candidate]) * examples[at].Weight;
                foreach (int id in ids[at][candidate])
                {
                    if (!omitted[id])
                    {
                        Move(ref weights[id, 0], ref squares[id, 0], gradient);
                    }
                }
            }
        }
    }

    private double[,] Mean(double[,] sums, int deals = 1)
    {
        int counted = deals * (_rounds - (_rounds / 3));
        for (int row = 0; row < sums.GetLength(0); row++)
        {
            for (int column = 0; column < sums.GetLength(1); column++)
            {
                sums[row, column] /= counted;
            }
        }

        return sums;
    }

    private static void Accumulate(double[,] sums, double[,] weights)
    {
        for (int row = 0; row < sums.GetLength(0); row++)
        {
            for (int column = 0; column < sums.GetLength(1); column++)
            {
                sums[row, column] += weights[row, column];
            }
        }
    }

    /// <summary>The examples' indexes, round after round, each round in another order of its own.</summary>
    private IEnumerable<int> Order(int count)
    {
        Random random = new(20240229);
        int[] order = [.. Enumerable.Range(0, count)];
        for (int round = 0; round < _rounds; round++)
        {
            random.Shuffle(order);
            foreach (int at in order)
            {
                yield return at;
            }
        }
    }

    private void Move(ref double weight, ref double square, double gradient)
    {
        double pulled = gradient - (_decay * weight);
        square += pulled * pulled;
        if (square > 0)
        {
            weight += Step * pulled / Math.Sqrt(square + 1e-6);
        }
    }

    private static void Normalise(double[] scores)
    {
        double most = scores.Max();
        double sum = 0;
        for (int at = 0; at < scores.Length; at++)
        {
            scores[at] = Math.Exp(scores[at] - most);
            sum += scores[at];
        }

        for (int at = 0; at < scores.Length; at++)
        {
            scores[at] /= sum;
        }
    }

    private static (Dictionary<string, int> Index, string[] Features) IndexOf(IEnumerable<string[]> examples)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string feature in examples.SelectMany(features => features))
        {
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }

        string[] kept = [.. counts.Where(count => count.Value >= LeastOccurrences && !count.Key.Contains('\t') && !count.Key.Contains('\n')).Select(count => count.Key).Order(StringComparer.Ordinal)];
        return (kept.Select((feature, at) => (feature, at)).ToDictionary(pair => pair.feature, pair => pair.at, StringComparer.Ordinal), kept);
    }

    private static int[] Ids(string[] features, Dictionary<string, int> index) =>
        [.. features.Select(feature => index.GetValueOrDefault(feature, -1)).Where(id => id >= 0)];

    private static LinearModel Rounded(string name, IReadOnlyList<string> labels, string[] features, double[,] weights)
    {
        double most = weights.Cast<double>().Select(Math.Abs).DefaultIfEmpty(1).Max();
        double scale = most <= 0 ? 1 : most / sbyte.MaxValue;
        Dictionary<string, System.Collections.Immutable.ImmutableArray<LabelWeight>> rounded = new(StringComparer.Ordinal);
        for (int feature = 0; feature < features.Length; feature++)
        {
            List<LabelWeight> kept = [];
            for (int label = 0; label < labels.Count; label++)
            {
                int units = (int)Math.Round(weights[feature, label] / scale);
                if (Math.Abs(units) >= LeastUnits)
                {
                    kept.Add(new LabelWeight(label, (sbyte)units));
                }
            }

            if (kept.Count > 0)
            {
                rounded[features[feature]] = [.. kept];
            }
        }

        return new LinearModel(name, [.. labels], scale, rounded);
    }
}
