using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// A small network that answers one question, yes or no: word vectors at a few places and a bag of features are summed into hidden units,
/// negative ones are silenced, and the rest are weighed. It knows words by what they are near to, where the weights of features know each
/// word by itself. Immutable, shared by threads.
/// </summary>
internal sealed class HiddenLayer
{
    /// <summary>How many hidden units: a line of a processor's cache holds a row of as many bytes.</summary>
    public const int Units = 64;

    /// <summary>How many rows the features share; each falls on one by its hash.</summary>
    public const int Rows = 8192;

    // So many of the largest rows sum up to what 16 bits hold.
    private const int MostRows = short.MaxValue / sbyte.MaxValue;

    private readonly float[] _places;
    private readonly sbyte[] _rows;
    private readonly float _rowStep;
    private readonly float[] _output;

    /// <summary>With weights, rounded as a file will hold them.</summary>
    /// <param name="places">For each place and each number of a word's vector the weight of each unit.</param>
    /// <param name="rows">For each row the weight of each unit.</param>
    /// <param name="output">The weight of each unit, then a constant.</param>
    public HiddenLayer(ReadOnlySpan<float> places, ReadOnlySpan<float> rows, ReadOnlySpan<float> output)
    {
        (_places, _output) = (Rounded(places), Rounded(output));
        _rowStep = (float)(Half)(Math.Max(Largest(rows), 1e-6f) / sbyte.MaxValue);
        _rows = new sbyte[rows.Length];
        for (int at = 0; at < rows.Length; at++)
        {
            _rows[at] = (sbyte)Math.Clamp(MathF.Round(rows[at] / _rowStep), -sbyte.MaxValue, sbyte.MaxValue);
        }
    }

    private HiddenLayer(float[] places, sbyte[] rows, float rowStep, float[] output) => (_places, _rows, _rowStep, _output) = (places, rows, rowStep, output);

    /// <summary>The row of a feature.</summary>
    public static int RowOf(uint hash) => (int)(hash % Rows);

    /// <summary>Sets the units to what the features give.</summary>
    /// <param name="features">The features' hashes.</param>
    /// <param name="units">The units, <see cref="Units"/> of them.</param>
    public void Start(ReadOnlySpan<uint> features, Span<float> units)
    {
        Span<Vector512<float>> sums = MemoryMarshal.Cast<float, Vector512<float>>(units);
        (sums[0], sums[1], sums[2], sums[3]) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
        for (int at = 0; at < features.Length; at += MostRows)
        {
            AddRows(sums, features.Slice(at, Math.Min(MostRows, features.Length - at)));
        }
    }

    /// <summary>Adds to the units what the word at a place gives; to be called for one place after another.</summary>
    public void AddWord(int place, ReadOnlySpan<float> vector, Span<float> units) =>
        Sum(units, _places.AsSpan(place * vector.Length * Units, vector.Length * Units), vector);

    /// <summary>Log-odds of yes, once features and words are added.</summary>
    public float Odds(ReadOnlySpan<float> units)
    {
        float odds = _output[Units];
        for (int unit = 0; unit < Units; unit++)
        {
            odds += Math.Max(0, units[unit]) * _output[unit];
        }

        return odds;
    }

    /// <summary>Adds to the units what the words' vectors give.</summary>
    public static void Sum(Span<float> units, ReadOnlySpan<float> places, ReadOnlySpan<float> vectors)
    {
        Span<Vector512<float>> sums = MemoryMarshal.Cast<float, Vector512<float>>(units);
        ReadOnlySpan<Vector512<float>> rows = MemoryMarshal.Cast<float, Vector512<float>>(places);
        (Vector512<float> first, Vector512<float> second, Vector512<float> third, Vector512<float> fourth) = (sums[0], sums[1], sums[2], sums[3]);
        for (int at = 0; at < vectors.Length; at++)
        {
            ReadOnlySpan<Vector512<float>> row = rows.Slice(4 * at, 4);
            Vector512<float> value = Vector512.Create(vectors[at]);
            first += row[0] * value;
            second += row[1] * value;
            third += row[2] * value;
            fourth += row[3] * value;
        }

        (sums[0], sums[1], sums[2], sums[3]) = (first, second, third, fourth);
    }

    /// <summary>Adds a row to the units, so many times.</summary>
    public static void Add(Span<float> units, ReadOnlySpan<float> row, float times)
    {
        Span<Vector<float>> sums = MemoryMarshal.Cast<float, Vector<float>>(units);
        ReadOnlySpan<Vector<float>> parts = MemoryMarshal.Cast<float, Vector<float>>(row);
        for (int at = 0; at < sums.Length; at++)
        {
            sums[at] += parts[at] * times;
        }
    }

    /// <summary>Adds the features' rows; they are summed as whole numbers, a row in one line of the cache.</summary>
    private void AddRows(Span<Vector512<float>> sums, ReadOnlySpan<uint> features)
    {
        ref sbyte rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        (Vector512<short> low, Vector512<short> high) = (Vector512<short>.Zero, Vector512<short>.Zero);
        foreach (uint feature in features)
        {
            (Vector512<short> left, Vector512<short> right) = Vector512.Widen(Vector512.LoadUnsafe(ref rows, (nuint)(RowOf(feature) * Units)));
            (low, high) = (low + left, high + right);
        }

        (Vector512<int> first, Vector512<int> second) = Vector512.Widen(low);
        (Vector512<int> third, Vector512<int> fourth) = Vector512.Widen(high);
        sums[0] += Vector512.ConvertToSingle(first) * _rowStep;
        sums[1] += Vector512.ConvertToSingle(second) * _rowStep;
        sums[2] += Vector512.ConvertToSingle(third) * _rowStep;
        sums[3] += Vector512.ConvertToSingle(fourth) * _rowStep;
    }

    /// <summary>Reads a layer that was written.</summary>
    public static HiddenLayer Read(BinaryReader reader)
    {
        float[] places = new float[reader.ReadInt32()];
        Read(reader, places);
        float[] output = new float[Units + 1];
        Read(reader, output);
        float step = (float)reader.ReadHalf();
        sbyte[] rows = new sbyte[Rows * Units];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new HiddenLayer(places, rows, step, output);
    }

    /// <summary>Writes the layer; the same one gives the same bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_places.Length);
        Write(writer, _places);
        Write(writer, _output);
        writer.Write((Half)_rowStep);
        writer.Write(MemoryMarshal.AsBytes(_rows.AsSpan()));
    }

    private static void Read(BinaryReader reader, float[] values)
    {
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = (float)reader.ReadHalf();
        }
    }

    private static void Write(BinaryWriter writer, float[] values)
    {
        foreach (float value in values)
        {
            writer.Write((Half)value);
        }
    }

    private static float[] Rounded(ReadOnlySpan<float> values)
    {
        float[] rounded = new float[values.Length];
        for (int at = 0; at < rounded.Length; at++)
        {
            rounded[at] = (float)(Half)values[at];
        }

        return rounded;
    }

    private static float Largest(ReadOnlySpan<float> values)
    {
        float most = 0;
        foreach (float value in values)
        {
            most = Math.Max(most, Math.Abs(value));
        }

        return most;
    }
}
