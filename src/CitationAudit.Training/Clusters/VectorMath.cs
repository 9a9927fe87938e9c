using System.Numerics;
using System.Runtime.InteropServices;

namespace CitationAudit.Training.Clusters;

/// <summary>Sums over vectors whose length is a multiple of a processor's vector.</summary>
internal static class VectorMath
{
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ReadOnlySpan<Vector<float>> one = MemoryMarshal.Cast<float, Vector<float>>(left);
        ReadOnlySpan<Vector<float>> other = MemoryMarshal.Cast<float, Vector<float>>(right);
        Vector<float> sum = Vector<float>.Zero;
        for (int at = 0; at < one.Length; at++)
        {
            sum += one[at] * other[at];
        }

        return Vector.Sum(sum);
    }

    /// <summary>Adds <paramref name="times"/> times a vector to <paramref name="sum"/>.</summary>
    public static void Add(Span<float> sum, ReadOnlySpan<float> vector, float times)
    {
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        ReadOnlySpan<Vector<float>> parts = MemoryMarshal.Cast<float, Vector<float>>(vector);
        for (int at = 0; at < sums.Length; at++)
        {
            sums[at] += parts[at] * times;
        }
    }

    /// <summary>Brings a vector to length one; one of zeros stays as it is.</summary>
    public static void Normalise(Span<float> vector)
    {
        float length = MathF.Sqrt(Dot(vector, vector));
        for (int at = 0; at < vector.Length && length > 0; at++)
        {
            vector[at] /= length;
        }
    }
}
