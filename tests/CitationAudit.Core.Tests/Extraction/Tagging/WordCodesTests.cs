using CitationAudit.Extraction.Tagging;

namespace CitationAudit.Core.Tests.Extraction.Tagging;

public sealed class WordCodesTests
{
    [Fact]
    public void Describes_a_word_by_the_middles_of_its_parts()
    {
        WordCodes codes = Two();
        float[] vector = new float[8];
        codes.VectorOf(codes.Of(FeatureHash.Of("said")), vector);
        Assert.Equal([3, 3, 3, 3, 256, 256, 256, 256], vector);
        codes.VectorOf(codes.Of(FeatureHash.Of("unheard")), vector);
        Assert.Equal(new float[8], vector);
    }

    [Fact]
    public void Reads_what_it_wrote()
    {
        using MemoryStream stream = new();
        Two().Write(stream);
        stream.Position = 0;
        WordCodes read = WordCodes.Read(stream);
        Assert.Equal((2, 8), (read.Count, read.Length));
        using MemoryStream again = new();
        read.Write(again);
        Assert.Equal(stream.ToArray(), again.ToArray());
    }

    [Fact]
    public void Refuses_what_are_no_codes()
    {
        using MemoryStream stream = new([1, 2, 3, 4, 5, 6]);
        Assert.Throws<InvalidDataException>(() => WordCodes.Read(stream));
    }

    /// <summary>Two parts; the middles of each are its number, from 0 and from 256, four times over.</summary>
    private static WordCodes Two()
    {
        float[] middles = [.. Enumerable.Range(0, 2 * WordCodes.Middles * WordCodes.PartLength).Select(at => (float)(at / WordCodes.PartLength))];
        return WordCodes.Of([new("said", [3, 0]), new("told", [2, 1])], middles);
    }
}
