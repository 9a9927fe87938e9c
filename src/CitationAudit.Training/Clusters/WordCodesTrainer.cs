using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Training.Clusters;

/// <summary>Sorts each part of word vectors into clusters (k-means, Lloyd 1982). The same vectors and numbers give the same codes.</summary>
/// <param name="Rounds">How often parts may change their cluster.</param>
/// <param name="Scale">What the vectors are multiplied by, so that their numbers are about one.</param>
/// <param name="Seed">Chooses the middles to begin with.</param>
public sealed record WordCodesTrainer(int Rounds, float Scale, int Seed)
{
    private const int Part = WordCodes.PartLength;

    /// <summary>The codes of all words; there must be at least 256 of them.</summary>
    public WordCodes Train(WordVectors vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        int parts = vectors.Width / Part;
        byte[][] codes = [.. vectors.Words.Select(_ => new byte[parts])];
        float[] middles = new float[parts * WordCodes.Middles * Part];
        for (int part = 0; part < parts; part++)
        {
            float[] rows = new float[codes.Length * Part];
            for (int word = 0; word < codes.Length; word++)
            {
                vectors[word].Span.Slice(part * Part, Part).CopyTo(rows.AsSpan(word * Part));
            }

            Sort(rows, middles.AsSpan(part * WordCodes.Middles * Part, WordCodes.Middles * Part), (word, code) => codes[word][part] = code);
        }

        return WordCodes.Of(vectors.Words.Zip(codes, KeyValuePair.Create), [.. middles.Select(middle => middle * Scale)]);
    }

    private void Sort(float[] rows, Span<float> middles, Action<int, byte> settle)
    {
        int[] order = [.. Enumerable.Range(0, rows.Length / Part)];
        new Random(Seed).Shuffle(order);
        for (int middle = 0; middle < WordCodes.Middles; middle++)
        {
            rows.AsSpan(order[middle] * Part, Part).CopyTo(middles[(middle * Part)..]);
        }

        for (int round = 0; round < Rounds; round++)
        {
            double[] sums = new double[middles.Length];
            int[] counts = new int[WordCodes.Middles];
            for (int row = 0; row < order.Length; row++)
            {
                ReadOnlySpan<float> one = rows.AsSpan(row * Part, Part);
                int nearest = Nearest(middles, one);
                settle(row, (byte)nearest);
                counts[nearest]++;
                for (int at = 0; at < Part; at++)
                {
                    sums[(nearest * Part) + at] += one[at];
                }
            }

            for (int at = 0; at < middles.Length && round < Rounds - 1; at++)
            {
                middles[at] = counts[at / Part] > 0 ? (float)(sums[at] / counts[at / Part]) : middles[at];
            }
        }
    }

    private static int Nearest(ReadOnlySpan<float> middles, ReadOnlySpan<float> row)
    {
        (int best, float least) = (0, float.MaxValue);
        for (int middle = 0; middle < WordCodes.Middles; middle++)
        {
            float away = 0;
            for (int at = 0; at < Part; at++)
            {
                float step = middles[(middle * Part) + at] - row[at];
                away += step * step;
            }

            (best, least) = away < least ? (middle, away) : (best, least);
        }

        return best;
    }
}
