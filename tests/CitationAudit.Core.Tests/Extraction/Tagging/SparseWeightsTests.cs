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
        short[] scores = new short[weights.Room];
        scores[1] = 10;
        weights.Add([7, 9, 8], scores);
        Assert.Equal([5, 10, -126], scores[..3]);
        Assert.All(scores[3..], score => Assert.Equal(0, score));
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
                short[] scores = new short[after.Room];
                after.Add([feature], scores);
                Assert.All(weights, weight => Assert.Equal(weight.Weight, scores[weight.Class]));
                Assert.Equal(weights.Sum(weight => weight.Weight), scores.Sum(score => score));
            }
        },
        iter: 200);

    [Fact]
    public void Finds_every_feature_where_many_share_a_line_and_look_alike()
    {
        (byte, sbyte)[] Weights(uint at) => [.. Enumerable.Range(0, 1 + (int)(at % 4)).Select(step => ((byte)((at + (step * 60)) % 200), (sbyte)(1 + (at % 100))))];
        Dictionary<uint, (byte Class, sbyte Weight)[]> model = Enumerable.Range(0, 300).ToDictionary(at => (uint)at << 8, at => Weights((uint)at));
        SparseWeights weights = SparseWeights.Of(model);
        for (uint feature = 0; feature < 300 << 8; feature += 64)
        {
            short[] scores = new short[weights.Room];
            weights.Add([feature], scores);
            Assert.Equal(model.GetValueOrDefault(feature, []).Sum(weight => weight.Weight), scores.Sum(score => score));
            Assert.All(model.GetValueOrDefault(feature, []), weight => Assert.Equal(weight.Weight, scores[weight.Class]));
        }
    }

    [Fact]
    public void Sums_many_features_at_once() => s_models.Sample(
        model =>
        {
            SparseWeights weights = SparseWeights.Of(model);
            short[] scores = new short[weights.Room];
            weights.Add([.. model.Keys], scores);
            for (int at = 0; at < 10; at++)
            {
                Assert.Equal(model.Values.Sum(kept => kept.Where(weight => weight.Class == at).Sum(weight => weight.Weight)), scores[at]);
            }
        },
        iter: 200);

    [Fact]
    public void Refuses_a_feature_without_weights()
    {
        using MemoryStream stream = new([1, 5, 0]);
        using BinaryReader reader = new(stream);
        Assert.Throws<InvalidDataException>(() => SparseWeights.Read(reader, 3));
    }

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
