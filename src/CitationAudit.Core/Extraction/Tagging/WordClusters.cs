using System.Collections.Immutable;
using System.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>Clusters of words that keep similar company, learnt from raw text. Immutable, shared by threads.</summary>
public sealed class WordClusters
{
    private const uint Magic = 0x31434C43; // "CLC1"

    private readonly Dictionary<uint, byte> clusters;

    private WordClusters(Dictionary<uint, byte> clusters) => this.clusters = clusters;

    /// <summary>How many words have a cluster.</summary>
    public int Count => clusters.Count;

    /// <summary>The cluster of a word in normal form, from 1; 0 where it has none.</summary>
    public byte Of(string normal) => Of(FeatureHash.Of(normal));

    /// <summary>The same by the word's number (see <see cref="FeatureHash"/>).</summary>
    public byte Of(uint form) => clusters.GetValueOrDefault(form);

    /// <summary>Clusters of the given words. Where two words have the same number, the first counts.</summary>
    public static WordClusters Of(IEnumerable<KeyValuePair<string, byte>> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Dictionary<uint, byte> clusters = [];
        foreach ((string word, byte cluster) in words)
        {
            clusters.TryAdd(FeatureHash.Of(word), cluster);
        }

        return new WordClusters(clusters);
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Throws <see cref="InvalidDataException"/> or <see cref="EndOfStreamException"/> where it did not.</summary>
    public static WordClusters Read(Stream stream)
    {
        using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("These are no word clusters.");
        }

        int count = reader.Read7BitEncodedInt();
        Dictionary<uint, byte> clusters = [];
        uint word = 0;
        for (int at = 0; at < count; at++)
        {
            word += (uint)reader.Read7BitEncodedInt();
            clusters[word] = reader.ReadByte();
        }

        return new WordClusters(clusters);
    }

    /// <summary>Writes the clusters; the same clusters give the same bytes.</summary>
    public void Write(Stream stream)
    {
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write7BitEncodedInt(clusters.Count);
        uint before = 0;
        foreach ((uint word, byte cluster) in clusters.ToImmutableSortedDictionary())
        {
            writer.Write7BitEncodedInt((int)(word - before));
            writer.Write(cluster);
            before = word;
        }
    }
}
