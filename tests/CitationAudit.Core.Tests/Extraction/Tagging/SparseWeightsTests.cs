using System.Text;
using CitationAudit.Extraction.Tagging;
using CsCheck;

namespace CitationAudit.Core.Tests.Extraction.Tagging;

public sealed class SparseWeightsTests
{
    private static readonly Gen<Dictionary<uint, (byte Class, sbyte Weight)[]>> s_models = Gen.Dictionary(
        Gen.UInt,
        Gen.Select(Gen.Byte[0, 9], Gen.SByte[-127, 127]).Array[1, 4].Select(weights => weights.DistinctBy(weight => weight.Item1).ToArray()))[0, 60];

    [Fact]
    public void Adds_each_features_weights_to_its_classes_only()
    {
        SparseWeights weights = SparseWeights.Of([new(7, [(0, 5), (2, -127)]), new(9, [(2, 1)])]);
        int[] scores = [0, 10, 0];
        weights.Add([7, 9, 8], scores);
        Assert.Equal([5, 10, -126], scores);
    }

    [Fact]
    public void Reads_back_what_it_wrote() => s_models.Sample(
        model =>
        {
            SparseWeights before = SparseWeights.Of(model);
            using MemoryStream stream = new();
            using (BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true))
            {
                before.Write(writer);
            }

            stream.Position = 0;
            using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
            SparseWeights after = SparseWeights.Read(reader, 10);
            Assert.Equal(stream.Length, stream.Position);
            foreach ((uint feature, (byte Class, sbyte Weight)[] weights) in model)
            {
                int[] scores = new int[10];
                after.Add([feature], scores);
                Assert.All(weights, weight => Assert.Equal(weight.Weight, scores[weight.Class]));
                Assert.Equal(weights.Sum(weight => weight.Weight), scores.Sum());
            }
        },
        iter: 200);

    [Fact]
    public void Refuses_a_class_that_there_is_not()
    {
        using MemoryStream stream = new([1, 5, 1, 3, 1]);
        using BinaryReader reader = new(stream);
        Assert.Throws<InvalidDataException>(() => SparseWeights.Read(reader, 3));
    }

    [Fact]
    public void Refuses_a_file_that_ends_too_soon()
    {
        using MemoryStream stream = new([2, 5, 1, 0, 1]);
        using BinaryReader reader = new(stream);
        Assert.Throws<EndOfStreamException>(() => SparseWeights.Read(reader, 3));
    }
}
