using System.Text;
using CitationAudit.Extraction.Model;
using Xunit;

namespace CitationAudit.Training.Tests;

/// <summary>A hidden layer learns what no sum of weights can, and the same each time.</summary>
public sealed class LayerTrainerTests
{
    private const int Length = 4;

    [Fact]
    public void Learns_that_two_words_are_of_different_kinds()
    {
        HiddenLayer layer = Learn();
        foreach ((ushort left, ushort right) in (ReadOnlySpan<(ushort, ushort)>)[(1, 1), (1, 2), (2, 1), (2, 2)])
        {
            float[] vectors = new float[2 * Length];
            VectorsOf([left, right], vectors);
            float[] units = new float[HiddenLayer.Units];
            layer.Start([], units);
            layer.AddWord(0, vectors.AsSpan(0, Length), units);
            layer.AddWord(1, vectors.AsSpan(Length), units);
            Assert.Equal(left != right, layer.Odds(units) > 0);
        }
    }

    [Fact]
    public void Gives_the_same_layer_each_time() => Assert.Equal(Bytes(Learn()), Bytes(Learn()));

    private static HiddenLayer Learn()
    {
        Random random = new(3);
        List<LayerQuestion> questions = [];
        for (int at = 0; at < 2000; at++)
        {
            (ushort left, ushort right) = ((ushort)random.Next(1, 3), (ushort)random.Next(1, 3));
            questions.Add(new LayerQuestion([left, right, 0, 0, 0, 0, 0, 0, 0, 0], [], left != right));
        }

        return new LayerTrainer(new LayerSettings(6, 0.05f, 0.1f, 0, 0, 5), Length, VectorsOf).Learn(questions);
    }

    private static void VectorsOf(ushort[] words, float[] vectors)
    {
        Array.Clear(vectors);
        for (int place = 0; place < words.Length; place++)
        {
            vectors[place * Length] = words[place] switch { 1 => 1, 2 => -1, _ => 0 };
        }
    }

    private static byte[] Bytes(HiddenLayer layer)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        layer.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
