using System.Globalization;
using System.Text;
using CitationAudit.Extraction.Tagging;
using CitationAudit.Training.Clusters;
using Xunit;

namespace CitationAudit.Training.Tests;

/// <summary>Vectors are read from a file of words and coded part by part.</summary>
public sealed class WordVectorsTests
{
    [Fact]
    public void Reads_the_wanted_words_by_rank()
    {
        WordVectors vectors = Read("""{"size":3,"vectors":{"b":[1,0,1,1],"a":[0,1,1,0],"c":[1,1,1,2]},"unkVector":[0]}""", 0);
        Assert.Equal(["a", "b"], vectors.Words);
        Assert.True(VectorMath.Dot(vectors[0].Span, vectors[1].Span) < -0.99f);
    }

    [Fact]
    public void Codes_keep_words_near_to_where_they_were()
    {
        WordVectors vectors = Many(600);
        WordVectors narrow = vectors.Narrow(16);
        WordCodes codes = new WordCodesTrainer(10, 1, 1).Train(narrow);
        float[] coded = new float[codes.Length];
        for (int word = 0; word < 600; word++)
        {
            codes.VectorOf(codes.Of(FeatureHash.Of(vectors.Words[word])), coded);
            Assert.True(VectorMath.Dot(coded, narrow[word].Span) > 0.9f);
        }
    }

    /// <summary>Even words lie on one side, odd ones on the other, a little scattered.</summary>
    private static WordVectors Many(int count)
    {
        Random random = new(2);
        StringBuilder json = new("""{"vectors":{""");
        for (int word = 0; word < count; word++)
        {
            IEnumerable<float> numbers = Enumerable.Range(0, 16).Select(at => (at == 0 ? word % 2 == 0 ? 3 : -3 : 0) + random.NextSingle() - 0.5f);
            json.Append(CultureInfo.InvariantCulture, $"{(word == 0 ? "" : ",")}\"w{word}\":[{string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))},1,{word}]");
        }

        return Read(json.Append("}}").ToString(), 0);
    }

    private static WordVectors Read(string json, int common) => WordVectors.Read(Encoding.UTF8.GetBytes(json), (word, _) => word != "c", common);
}
