namespace CitationAudit.Training.Clusters;

/// <summary>
/// Sorts vectors of length one into clusters by angle (spherical k-means, Dhillon and Modha 2001). The same vectors, weights and seed
/// give the same clusters on every machine with vectors of the same length.
/// </summary>
/// <param name="Clusters">How many clusters.</param>
/// <param name="Rounds">How often vectors may change their cluster.</param>
/// <param name="Seed">Chooses the vectors to begin with.</param>
/// <param name="Threads">Threads; the result does not depend on it.</param>
public sealed record SphericalMeans(int Clusters, int Rounds, int Seed, int Threads)
{
    /// <summary>The cluster of each vector, from 0.</summary>
    /// <param name="count">How many vectors.</param>
    /// <param name="vector">A vector by its place.</param>
    /// <param name="width">How long each is.</param>
    /// <param name="weight">How much a vector counts for its cluster's middle.</param>
    /// <returns>Each vector's cluster and the middles, one behind the other.</returns>
    public (int[] Cluster, float[] Middles) Sort(int count, int width, Func<int, ReadOnlyMemory<float>> vector, Func<int, float> weight)
    {
        ArgumentNullException.ThrowIfNull(vector);
        ArgumentNullException.ThrowIfNull(weight);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, Clusters);
        float[] middles = Start(count, width, vector);
        int[] cluster = new int[count];
        Array.Fill(cluster, -1);
        for (int round = 0, moved = count; round < Rounds && moved > count / 1000; round++)
        {
            int[] before = cluster;
            cluster = new int[count];
            int[] now = cluster;
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Threads }, at => now[at] = Nearest(middles, vector(at).Span));
            moved = now.Index().Count(pair => pair.Item != before[pair.Index]);
            Middle(now, middles, width, vector, weight);
        }

        return (cluster, middles);
    }

    private float[] Start(int count, int width, Func<int, ReadOnlyMemory<float>> vector)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        new Random(Seed).Shuffle(order);
        float[] middles = new float[Clusters * width];
        for (int cluster = 0; cluster < Clusters; cluster++)
        {
            vector(order[cluster]).Span.CopyTo(middles.AsSpan(cluster * width));
        }

        return middles;
    }

    private int Nearest(ReadOnlySpan<float> middles, ReadOnlySpan<float> vector)
    {
        (int best, float most) = (0, float.NegativeInfinity);
        for (int cluster = 0; cluster < Clusters; cluster++)
        {
            float near = VectorMath.Dot(middles.Slice(cluster * vector.Length, vector.Length), vector);
            (best, most) = near > most ? (cluster, near) : (best, most);
        }

        return best;
    }

    /// <summary>Puts each middle amidst its vectors; one that lost all keeps its place.</summary>
    private void Middle(int[] cluster, float[] middles, int width, Func<int, ReadOnlyMemory<float>> vector, Func<int, float> weight)
    {
        float[] sums = new float[middles.Length];
        for (int at = 0; at < cluster.Length; at++)
        {
            VectorMath.Add(sums.AsSpan(cluster[at] * width, width), vector(at).Span, weight(at));
        }

        for (int at = 0; at < Clusters; at++)
        {
            Span<float> sum = sums.AsSpan(at * width, width);
            VectorMath.Normalise(sum);
            if (VectorMath.Dot(sum, sum) > 0)
            {
                sum.CopyTo(middles.AsSpan(at * width));
            }
        }
    }
}
