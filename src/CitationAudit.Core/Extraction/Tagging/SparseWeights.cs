namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// A linear model with several classes and few weights for each feature: for every feature the classes that it speaks for or against,
/// each with a weight from −127 to 127. Immutable, shared by threads.
/// </summary>
public sealed class SparseWeights
{
    private const int LoadFactor = 2;

    private readonly uint[] keys;
    private readonly int[] starts;
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
        keys = new uint[capacity];
        starts = new int[capacity];
        List<ushort> packed = [0];
        foreach ((uint key, (byte Class, sbyte Weight)[] weights) in features)
        {
            uint slot = key & mask;
            while (starts[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            (keys[slot], starts[slot]) = (key, packed.Count);
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

    /// <summary>Adds the weights of one feature to the classes' scores; nothing where the feature is unknown.</summary>
    /// <param name="feature">The feature's number (see <see cref="FeatureHash"/>).</param>
    /// <param name="scores">One score per class; as long as the highest class demands.</param>
    public void Add(uint feature, Span<int> scores)
    {
        uint slot = feature & mask;
        while (starts[slot] != 0)
        {
            if (keys[slot] == feature)
            {
                int start = starts[slot];
                foreach (ushort entry in entries.AsSpan(start + 1, entries[start]))
                {
                    scores[entry >> 8] += (sbyte)entry;
                }

                return;
            }

            slot = (slot + 1) & mask;
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
        foreach (int slot in Enumerable.Range(0, keys.Length).Where(slot => starts[slot] != 0).OrderBy(slot => keys[slot]))
        {
            writer.Write7BitEncodedInt((int)(keys[slot] - before));
            before = keys[slot];
            ReadOnlySpan<ushort> weights = entries.AsSpan(starts[slot] + 1, entries[starts[slot]]);
            writer.Write((byte)weights.Length);
            foreach (ushort entry in weights)
            {
                writer.Write((byte)(entry >> 8));
                writer.Write((sbyte)entry);
            }
        }
    }
}
