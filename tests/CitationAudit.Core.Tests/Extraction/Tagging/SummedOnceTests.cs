using CitationAudit.Extraction.Tagging;
using CitationAudit.Text;
using CsCheck;

namespace CitationAudit.Core.Tests.Extraction.Tagging;

/// <summary>What tagger and parser sum once for several decisions is what they would sum for each.</summary>
public sealed class SummedOnceTests
{
    private const int Relations = 3;
    private const int Classes = (2 * Relations) + 1;
    private const int Tags = 5;

    [Fact]
    public void A_parser_moves_as_the_sum_of_all_features_says() =>
        Gen.Select(Gen.Byte[0, 6].Array[1, 14], Gen.Byte[0, 4].Array[14], Gen.UInt).Sample(
            (words, tags, salt) =>
            {
                ParseFeatures features = new(Array.ConvertAll(words, word => 1u + word), tags[..words.Length], Array.ConvertAll(words, word => (byte)(word / 2)));
                DependencyParser parser = new([.. Enumerable.Range(0, Relations).Select(at => $"r{at}")], Weights(Seen(features, words.Length, salt), Classes, salt));
                ParseState slow = new(words.Length);
                uint[] collected = new uint[ParseFeatures.Count];
                while (!slow.IsDone)
                {
                    features.Collect(slow, collected);
                    DependencyParser.Move(slow, Best(slow, Scores(parser.Weights, collected)), Relations);
                }

                ParseState fast = parser.Parse(features, words.Length);
                Assert.Equal(slow.Heads, fast.Heads);
                Assert.Equal(slow.Relations, fast.Relations);
            },
            iter: 300);

    [Fact]
    public void A_tagger_tags_as_the_sum_of_all_features_says() =>
        Gen.Select(Gen.String[Gen.Char["abA "], 1, 40].Where(text => text.Any(char.IsLetter)), Gen.UInt).Sample(
            (text, salt) =>
            {
                Document document = new TextAnalyser(TextRules.None).Analyse(new Article { Id = "test", Text = text, Language = "en", Origin = new ArticleOrigin("-", "text/plain") });
                TagFeatures features = new(text, document.Tokens.AsSpan());
                uint[] collected = new uint[TagFeatures.Count];
                HashSet<uint> seen = [];
                for (int at = 0; at < document.Tokens.Length; at++)
                {
                    for (int tags = 0; tags < (Tags + 1) * (Tags + 1); tags++)
                    {
                        features.Collect(at, (tags / (Tags + 1)) - 1, (tags % (Tags + 1)) - 1, collected);
                        seen.UnionWith(collected);
                    }
                }

                PartOfSpeechTagger tagger = new([.. Enumerable.Range(0, Tags).Select(at => $"t{at}")], Weights(seen, Tags, salt));
                byte[] fast = new byte[document.Tokens.Length];
                tagger.Tag(text, document.Tokens.AsSpan(), fast);
                (int before, int beforeThat) = (-1, -1);
                for (int at = 0; at < fast.Length; at++)
                {
                    features.Collect(at, before, beforeThat, collected);
                    short[] scores = Scores(tagger.Weights, collected);
                    (before, beforeThat) = (Array.IndexOf(scores, scores.Take(Tags).Max()), before);
                    Assert.Equal(before, fast[at]);
                }
            },
            iter: 200);

    private static HashSet<uint> Seen(ParseFeatures features, int length, uint salt)
    {
        HashSet<uint> seen = [];
        uint[] collected = new uint[ParseFeatures.Count];
        for (uint walk = 0; walk < 10; walk++)
        {
            ParseState state = new(length);
            for (uint step = 0; !state.IsDone; step++)
            {
                features.Collect(state, collected);
                seen.UnionWith(collected);
                int move = (int)(FeatureHash.Mix(salt, walk, step) % Classes);
                DependencyParser.Move(state, Allowed(state, move) ? move : state.CanShift ? 0 : Classes - 1, Relations);
            }
        }

        return seen;
    }

    /// <summary>Weights for most of the features; some have one, some several.</summary>
    private static SparseWeights Weights(HashSet<uint> features, int classes, uint salt) => SparseWeights.Of(features
        .Where(feature => FeatureHash.Mix(salt, feature) % 3 != 0)
        .Select(feature => KeyValuePair.Create(
            feature,
            Enumerable.Range(0, classes)
                .Where(at => at == (int)(feature % (uint)classes) || FeatureHash.Mix(feature, (uint)at) % 2 == 0)
                .Select(at => ((byte)at, (sbyte)((FeatureHash.Mix(salt, feature, (uint)at) % 255) - 127)))
                .ToArray())));

    private static short[] Scores(SparseWeights weights, ReadOnlySpan<uint> features)
    {
        short[] scores = new short[weights.Room];
        weights.Add(features, scores);
        return scores;
    }

    private static bool Allowed(ParseState state, int move) =>
        move == 0 ? state.CanShift : move <= Relations ? state.CanAttachLeft : state.CanAttachRight;

    private static int Best(ParseState state, short[] scores) => state.Depth == 0
        ? 0
        : Enumerable.Range(0, Classes).Where(move => Allowed(state, move)).Aggregate((best, move) => scores[move] > scores[best] ? move : best);
}
