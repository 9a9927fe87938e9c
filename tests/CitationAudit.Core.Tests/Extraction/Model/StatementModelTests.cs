using System.Collections.Immutable;
using CitationAudit.Extraction.Model;
using CitationAudit.Packs;
using CsCheck;

namespace CitationAudit.Core.Tests.Extraction.Model;

/// <summary>A model's file: what is written is read again, and what is damaged is refused with the file's name.</summary>
public sealed class StatementModelTests
{
    private static readonly WordRules s_words = new(["و"], ["ال", "ي"], ["ون"], "اوي", ["ان"]);

    private static StatementModel Model { get; } = new(
        "test",
        s_words,
        ["cue lexicon"],
        advised: true,
        WeightList.Of(new Dictionary<uint, float> { [7] = 1.5f, [0xFFFF_FFFF] = -2, [0x8000_0000] = 0.25f, [9] = 0.00001f }, 4),
        null,
        -3.5f,
        -1.5f,
        -0.25f,
        new Calibration(0.9f, 0.1f));

    [Fact]
    public void Reads_what_was_written()
    {
        StatementModel read = StatementModel.Read(Model.ToBytes());
        Assert.Equal("test", read.Name);
        Assert.Equal(["cue lexicon"], read.Evidence);
        Assert.True(read.Advised);
        Assert.Equal(s_words.Prefixes, read.Words.Prefixes);
        Assert.Equal(s_words.WeakLetters, read.Words.WeakLetters);
        Assert.Equal(-3.5f, read.Sift);
        Assert.Equal(-1.5f, read.Look);
        Assert.Equal(-0.25f, read.Threshold);
        Assert.Equal(new Calibration(0.9f, 0.1f), read.Calibration);
        Assert.Equal(Model.ToBytes(), read.ToBytes());
    }

    [Fact]
    public void Keeps_weights_to_within_a_hundredth_and_drops_what_rounds_to_nothing()
    {
        HashedWeights weights = StatementModel.Read(Model.ToBytes()).Weights;
        Assert.Equal(3, weights.Count);
        Assert.Equal(1.5f, weights[7], 0.02f);
        Assert.Equal(-2f, weights[0xFFFF_FFFF], 0.03f);
        Assert.Equal(0.25f, weights[0x8000_0000], 0.01f);
        Assert.Equal(0, weights[9]);
        Assert.Equal(0, weights[8]);
    }

    [Fact]
    public void Finds_every_weight_among_many() =>
        Gen.UInt.HashSet[0, 400].Sample(
            hashes =>
            {
                HashedWeights weights = WeightList.Of(hashes.ToDictionary(hash => hash, hash => hash % 2 == 0 ? 1f : -1f), 4).ToTable();
                Assert.All(hashes, hash => Assert.Equal(hash % 2 == 0 ? 1f : -1f, weights[hash], 0.02f));
            },
            iter: 100);

    [Fact]
    public void Finds_every_weight_where_many_share_a_line()
    {
        HashedWeights weights = WeightList.Of(Enumerable.Range(0, 1000).ToDictionary(at => (uint)at * 3, at => at % 2 == 0 ? 2f : -2f), 4).ToTable();
        Assert.All(Enumerable.Range(0, 3000), at => Assert.Equal(at % 3 != 0 ? 0 : at % 2 == 0 ? 2f : -2f, weights[(uint)at], 0.03f));
        Assert.Equal(0, weights[0xFFFF_0000]);
    }

    [Fact]
    public void Sums_the_same_however_the_features_are_parted() =>
        Gen.Select(Gen.UInt[0, 40].Array[0, 60], Gen.Int[1, 80]).Sample(
            (values, room) =>
            {
                HashedWeights weights = WeightList.Of(Enumerable.Range(0, 40).ToDictionary(at => FeatureHash.Of(Feature.CueWord, (uint)at, 0, 0), at => (at - 20) / 9f), 4).ToTable();
                ScoringSink sink = new(weights, new RecentLooks(room));
                foreach (uint value in values)
                {
                    sink.Add(Feature.CueWord, value);
                }

                Assert.Equal(values.Reverse().Sum(value => weights.Score(FeatureHash.Of(Feature.CueWord, value, 0, 0))), sink.Score());
            },
            iter: 100);

    [Fact]
    public void Sums_the_same_whatever_was_looked_up_before() =>
        Gen.UInt[0, 3].SelectMany(high => Gen.UInt[0, 40], (high, low) => (high << 16) | low).Array[1, 30].Array[1, 20].Sample(
            decisions =>
            {
                // Hashes that differ in their low halves alone push each other out of what is remembered.
                HashedWeights weights = WeightList.Of(Enumerable.Range(0, 160).ToDictionary(at => (uint)(((at / 40) << 16) | (at % 40)), at => (at - 80) / 20f), 4).ToTable();
                RecentLooks looks = weights.Rent();
                foreach (uint[] hashes in decisions)
                {
                    int sum = 0;
                    foreach (uint hash in hashes)
                    {
                        sum += looks.Recall(hash, out int known);
                        if (known == 0)
                        {
                            looks.Remember(hash, weights.Score(hash));
                            sum += weights.Score(hash);
                        }

                        Assert.Equal(weights.Score(hash), looks.Recall(hash, out known));
                        Assert.Equal(1, known);
                    }

                    Assert.Equal(hashes.Sum(hash => weights.Score(hash)), sum);
                }

                weights.Return(looks);
            },
            iter: 100);

    [Fact]
    public void Lends_each_reader_looks_of_his_own()
    {
        HashedWeights weights = Model.Weights;
        RecentLooks one = weights.Rent();
        RecentLooks other = weights.Rent();
        Assert.NotSame(one, other);
        Assert.Equal(0, one.Recall(0, out int known));
        Assert.Equal(0, known);
        weights.Return(one);
        Assert.Same(one, weights.Rent());
    }

    [Fact]
    public void Refuses_a_damaged_file() =>
        Gen.Int[0, Model.ToBytes().Length - 1].Sample(
            at =>
            {
                byte[] bytes = Model.ToBytes();
                bytes[at] ^= 0x10;
                Assert.Throws<InvalidDataException>(() => StatementModel.Read(bytes));
            },
            iter: 100);

    [Fact]
    public void Refuses_a_file_cut_short() =>
        Gen.Int[0, Model.ToBytes().Length - 1].Sample(
            length => Assert.Throws<InvalidDataException>(() => StatementModel.Read(Model.ToBytes().AsMemory(0, length))),
            iter: 100);

    [Fact]
    public void Names_the_damaged_file_of_a_pack()
    {
        DirectoryInfo root = Directory.CreateTempSubdirectory();
        try
        {
            string file = Path.Combine(root.FullName, "seeds", "languages", "xx", "statements.weights");
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? "");
            File.WriteAllText(file, "no weights");
            PackException error = Assert.Throws<PackException>(() => StatementModelLoader.Load(new PackFolders([root.FullName]), "xx"));
            Assert.Equal(file, Assert.Single(error.Problems).File);
            Assert.Null(StatementModelLoader.Load(new PackFolders([root.FullName]), "yy"));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Fact]
    public void Refuses_other_evidence_than_it_was_trained_with()
    {
        ImmutableArray<ITokenEvidence> none = [];
        Assert.Throws<ArgumentException>(() => new ModelExtractor(Model, none, new LexiconActsOfNothing()));
    }

    private sealed class LexiconActsOfNothing : ICueActs
    {
        public CitationAudit.Extraction.Act ActOf(CitationAudit.Text.Document document, int first, int end) => CitationAudit.Extraction.Act.Says;
    }
}
