namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// A linear model with several classes and few weights for each feature: for every feature the classes that it speaks for or against,
/// each with a weight from −127 to 127. Immutable, shared by threads.
/// </summary>
public sealed class SparseWeights
{
    /// <summary>How many features <see cref="Add"/> takes.</summary>
    public const int MostAtOnce = 64;

    private const int LoadFactor = 2;

    // Of each place the feature in the high half and, in the low one, where its weights start; 0 where it is empty.
    private readonly ulong[] places;
    private readonly ushort[] entries;
    private readonly uint mask;

    private SparseWeights(IReadOnlyList<KeyValuePair<uint, (byte Class, sbyte Weight)[]>> features)
    {
        int capacity = 16;
        while (capacity < features.Count * LoadFactor)
        {
            capacity *= 2;
        }

        mask = (uint)capacity - 1;
        places = new ulong[capacity];
        List<ushort> packed = [0];
        foreach ((uint key, (byte Class, sbyte Weight)[] weights) in features)
        {
            uint slot = key & mask;
            while (places[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            places[slot] = ((ulong)key << 32) | (uint)packed.Count;
            packed.Add((ushort)weights.Length);
            foreach ((byte @class, sbyte weight) in weights)
            {
                packed.Add((ushort)((@class << 8) | (byte)weight));
            }
        }

        entries = [.. packed];
        FeatureCount = features.Count;
    }

    /// <summary>How many features have a weight.</summary>
    public int FeatureCount { get; }

    /// <summary>Adds the weights of features to the classes' scores; nothing for those that are unknown.</summary>
    /// <param name="features">The features' numbers (see <see cref="FeatureHash"/>), at most <see cref="MostAtOnce"/>.</param>
    /// <param name="scores">One score per class; as long as the highest class demands.</param>
    public void Add(ReadOnlySpan<uint> features, Span<int> scores)
    {
        // All are looked up before any is added: so the looks, which mostly miss the processor's cache, need not wait for each other.
        Span<int> starts = stackalloc int[MostAtOnce];
        int known = 0;
        foreach (uint feature in features)
        {
            starts[known] = StartOf(feature);
            known += starts[known] == 0 ? 0 : 1;
        }

        foreach (int start in starts[..known])
        {
            foreach (ushort entry in entries.AsSpan(start + 1, entries[start]))
            {
                scores[entry >> 8] += (sbyte)entry;
            }
        }
    }

    /// <summary>A model of the given weights. Classes of one feature must differ; 0 to 255 of them.</summary>
    public static SparseWeights Of(IEnumerable<KeyValuePair<uint, (byte Class, sbyte Weight)[]>> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return new SparseWeights([.. features.OrderBy(feature => feature.Key)]);
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Throws <see cref="InvalidDataException"/> or <see cref="EndOfStreamException"/> where it did not.</summary>
    /// <param name="reader">Stands at the first byte.</param>
    /// <param name="classes">How many classes the model may name.</param>
    public static SparseWeights Read(BinaryReader reader, int classes)
    {
        ArgumentNullException.ThrowIfNull(reader);
        int count = reader.Read7BitEncodedInt();
        if (count < 0)
        {
            throw new InvalidDataException("The number of features is negative.");
        }

        List<KeyValuePair<uint, (byte, sbyte)[]>> features = [];
        uint key = 0;
        for (int feature = 0; feature < count; feature++)
        {
            key += (uint)reader.Read7BitEncodedInt();
            (byte, sbyte)[] weights = new (byte, sbyte)[reader.ReadByte()];
            for (int at = 0; at < weights.Length; at++)
            {
                byte @class = reader.ReadByte();
                weights[at] = @class < classes
                    ? (@class, reader.ReadSByte())
                    : throw new InvalidDataException($"A weight names class {@class}, but there are {classes}.");
            }

            features.Add(new(key, weights));
        }

        return new SparseWeights(features);
    }

    /// <summary>Writes the model: features by rising number, each as its distance from the one before, with its classes and weights.</summary>
    public void Write(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write7BitEncodedInt(FeatureCount);
        uint before = 0;
        foreach (ulong place in places.Where(place => place != 0).Order())
        {
            uint key = (uint)(place >> 32);
            writer.Write7BitEncodedInt((int)(key - before));
            before = key;
            int start = (int)(uint)place;
            ReadOnlySpan<ushort> weights = entries.AsSpan(start + 1, entries[start]);
            writer.Write((byte)weights.Length);
            foreach (ushort entry in weights)
            {
                writer.Write((byte)(entry >> 8));
                writer.Write((sbyte)entry);
            }
        }
    }

    private int StartOf(uint feature)
    {
        uint slot = feature & mask;
        while (places[slot] is not 0 and ulong place)
        {
            if ((uint)(place >> 32) == feature)
            {
                return (int)(uint)place;
            }

            slot = (slot + 1) & mask;
        }

        return 0;
    }
}
