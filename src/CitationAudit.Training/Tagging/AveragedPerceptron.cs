using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Training.Tagging;

/// <summary>The weights of a linear model while it learns, with the running sums that averaging needs.</summary>
/// <param name="classes">How many classes there are; at most 256.</param>
public sealed class AveragedPerceptron(int classes)
{
    private readonly Dictionary<uint, Row> rows = [];
    private int time;

    /// <summary>Fills <paramref name="scores"/> with the present scores of the classes.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (uint feature in features)
        {
            if (rows.TryGetValue(feature, out Row? row))
            {
                for (int at = 0; at < scores.Length; at++)
                {
                    scores[at] += row.Now[at];
                }
            }
        }
    }

    /// <summary>Counts one decision; a wrong one moves the weights from <paramref name="guess"/> to <paramref name="truth"/>.</summary>
    public void Learn(ReadOnlySpan<uint> features, int truth, int guess)
    {
        time++;
        if (truth == guess)
        {
            return;
        }

        foreach (uint feature in features)
        {
            if (!rows.TryGetValue(feature, out Row? row))
            {
                row = new Row(classes);
                rows.Add(feature, row);
            }

            row.Move(truth, 1, time);
            row.Move(guess, -1, time);
        }
    }

    /// <summary>The averaged weights, rounded to whole numbers.</summary>
    /// <param name="least">Averages whose size is below this are left out, and the features that then have none.</param>
    /// <param name="telling">Features none of whose averages reaches this size are left out whole.</param>
    /// <param name="step">The average that becomes a weight of 1; what exceeds 127 of them is cut.</param>
    public SparseWeights Average(double least, double telling, double step)
    {
        List<KeyValuePair<uint, (byte, sbyte)[]>> features = [];
        foreach ((uint feature, Row row) in rows)
        {
            List<(byte, sbyte)> kept = [];
            double most = 0;
            for (int at = 0; at < classes; at++)
            {
                double average = row.Average(at, time);
                most = Math.Max(most, Math.Abs(average));
                int weight = (int)Math.Round(Math.Clamp(average / step, -127, 127));
                if (Math.Abs(average) >= least && weight != 0)
                {
                    kept.Add(((byte)at, (sbyte)weight));
                }
            }

            if (kept.Count > 0 && most >= telling)
            {
                features.Add(new(feature, [.. kept]));
            }
        }

        return SparseWeights.Of(features);
    }

    private sealed class Row(int classes)
    {
        private readonly double[] sums = new double[classes];
        private readonly int[] since = new int[classes];

        public float[] Now { get; } = new float[classes];

        public void Move(int at, int by, int time)
        {
            sums[at] += (double)Now[at] * (time - since[at]);
            since[at] = time;
            Now[at] += by;
        }

        public double Average(int at, int time) => (sums[at] + ((double)Now[at] * (time - since[at]))) / time;
    }
}
