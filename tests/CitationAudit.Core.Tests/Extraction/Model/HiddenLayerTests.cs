using System.Text;
using CitationAudit.Extraction.Model;
using CsCheck;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>A hidden layer sums words and features into its units, silences negative ones and weighs the rest.</summary>
public sealed class HiddenLayerTests
{
    private const int Length = 4;

    [Fact]
    public void Silences_negative_units()
    {
        float[] places = new float[LayerInputs.Places * Length * HiddenLayer.Units];
        float[] rows = new float[HiddenLayer.Rows * HiddenLayer.Units];
        float[] output = new float[HiddenLayer.Units + 1];

        // The first number of the first word speaks for unit 0 and against unit 1; the feature 9 for unit 1.
        (places[0], places[1]) = (2, -2);
        rows[(HiddenLayer.RowOf(9) * HiddenLayer.Units) + 1] = 1;
        (output[0], output[1], output[HiddenLayer.Units]) = (1, 4, -0.5f);
        HiddenLayer layer = new(places, rows, output);
        float[] vectors = new float[LayerInputs.Places * Length];
        Assert.Equal(-0.5f, Odds(layer, vectors, []), 0.001f);
        Assert.Equal(3.5f, Odds(layer, vectors, [9]), 0.01f);
        vectors[0] = 1;
        Assert.Equal(1.5f, Odds(layer, vectors, [9]), 0.01f);
    }

    [Fact]
    public void Sums_more_features_than_small_numbers_hold()
    {
        float[] rows = new float[HiddenLayer.Rows * HiddenLayer.Units];
        Array.Fill(rows, 1);
        float[] output = new float[HiddenLayer.Units + 1];
        output[63] = 1;
        HiddenLayer layer = new(new float[LayerInputs.Places * Length * HiddenLayer.Units], rows, output);
        Assert.Equal(1000, Odds(layer, new float[LayerInputs.Places * Length], new uint[1000]), 1f);
    }

    [Fact]
    public void Answers_the_same_after_it_was_written_and_read() =>
        Gen.Select(Gen.Int[0, 1000], Gen.UInt.Array[0, 40]).Sample(
            (seed, features) =>
            {
                HiddenLayer layer = Scattered(seed);
                using MemoryStream stream = new();
                using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
                {
                    layer.Write(writer);
                }

                stream.Position = 0;
                using BinaryReader reader = new(stream);
                float[] vectors = new float[LayerInputs.Places * Length];
                Array.Fill(vectors, 0.5f);
                Assert.Equal(Odds(layer, vectors, features), Odds(HiddenLayer.Read(reader), vectors, features));
            },
            iter: 5);

    private static float Odds(HiddenLayer layer, ReadOnlySpan<float> vectors, ReadOnlySpan<uint> features)
    {
        float[] units = new float[HiddenLayer.Units];
        layer.Start(features, units);
        for (int place = 0; place < LayerInputs.Places; place++)
        {
            layer.AddWord(place, vectors.Slice(place * Length, Length), units);
        }

        return layer.Odds(units);
    }

    private static HiddenLayer Scattered(int seed)
    {
        Random random = new(seed);
        float[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        return new HiddenLayer(Some(LayerInputs.Places * Length * HiddenLayer.Units), Some(HiddenLayer.Rows * HiddenLayer.Units), Some(HiddenLayer.Units + 1));
    }
}
