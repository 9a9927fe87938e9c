using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CitationAudit.Extraction.Model;

/// <summary>
/// A trained statement model: weights, the word rules that they were trained with, and where to draw the line. Immutable. Its file has a
/// header (magic, version, name, rules, evidence, thresholds, calibration), the hidden layers where it was trained with word vectors, the weights' codes compressed, and a SHA-256 of all that
/// stands before.
/// </summary>
public sealed class StatementModel
{
    private const int Version = 6;
    private const int MostWeights = 8_000_000;
    private const int HashLength = 32;

    internal StatementModel(string name, WordRules words, ImmutableArray<string> evidence, bool advised, WeightList weights, HiddenLayers? layers, float sift, float look, float threshold, Calibration calibration)
    {
        (Name, Words, Evidence, Advised, Sift, Look, Threshold, Calibration) = (name, words, evidence, advised, sift, look, threshold, calibration);
        (List, Weights, Layers) = (weights, weights.ToTable(), layers);
    }

    /// <summary>The model's name, which every statement that it finds carries.</summary>
    public string Name { get; }

    /// <summary>The names of the layers of evidence that it was trained with, in order.</summary>
    public ImmutableArray<string> Evidence { get; }

    /// <summary>True where it was trained with the findings of the language's patterns and must be given them.</summary>
    public bool Advised { get; }

    internal WordRules Words { get; }

    internal HashedWeights Weights { get; }

    /// <summary>What it knows of word vectors; null for a model that was trained without.</summary>
    internal HiddenLayers? Layers { get; }

    private WeightList List { get; }

    /// <summary>Log-odds from which a word is looked at as a cue at all.</summary>
    internal float Sift { get; }

    /// <summary>Log-odds from which the readings of a cue are looked for: what begins a cue less likely has hardly ever been a statement.</summary>
    internal float Look { get; }

    /// <summary>Log-odds from which a reading is taken for a statement.</summary>
    internal float Threshold { get; }

    internal Calibration Calibration { get; }

    private static ReadOnlySpan<byte> Magic => "CASM"u8;

    /// <summary>Reads a model. Throws <see cref="InvalidDataException"/>, which says what is wrong, where the bytes are no model of this version or are damaged.</summary>
    public static StatementModel Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        if (bytes.Length < Magic.Length + 4 + HashLength || !bytes.StartsWith(Magic))
        {
            throw new InvalidDataException("is no statement model");
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[Magic.Length..]) is var version && version != Version)
        {
            throw new InvalidDataException($"has format {version}; this program reads format {Version}");
        }

        if (!SHA256.HashData(bytes[..^HashLength]).AsSpan().SequenceEqual(bytes[^HashLength..]))
        {
            throw new InvalidDataException("is damaged: its checksum does not fit");
        }

        using MemoryStream stream = new(file[(Magic.Length + 4)..^HashLength].ToArray());
        using BinaryReader reader = new(stream, Encoding.UTF8);
        string name = reader.ReadString();
        WordRules words = new(Strings(reader), Strings(reader), Strings(reader), reader.ReadString(), Strings(reader));
        ImmutableArray<string> evidence = Strings(reader);
        bool advised = reader.ReadBoolean();
        float sift = reader.ReadSingle();
        float look = reader.ReadSingle();
        float threshold = reader.ReadSingle();
        Calibration calibration = new(reader.ReadSingle(), reader.ReadSingle());
        float largest = reader.ReadSingle();
        int count = reader.ReadInt32();
        if (count is < 0 or > MostWeights)
        {
            throw new InvalidDataException($"has {count} weights; at most {MostWeights} are allowed");
        }

        HiddenLayers? layers = evidence.Contains(HiddenLayers.Evidence) ? new HiddenLayers(HiddenLayer.Read(reader), HiddenLayer.Read(reader)) : null;
        return new StatementModel(name, words, evidence, advised, ReadWeights(stream, count, largest), layers, sift, look, threshold, calibration);
    }

    /// <summary>The model as a file's bytes; the same model gives the same bytes.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        stream.Write(Magic);
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        writer.Write(Name);
        Write(writer, Words.Conjunctions);
        Write(writer, Words.Prefixes);
        Write(writer, Words.Suffixes);
        writer.Write(Words.WeakLetters);
        Write(writer, Words.Complementizers);
        Write(writer, Evidence);
        writer.Write(Advised);
        writer.Write(Sift);
        writer.Write(Look);
        writer.Write(Threshold);
        writer.Write(Calibration.Slope);
        writer.Write(Calibration.Shift);
        writer.Write(List.Largest);
        writer.Write(List.Hashes.Length);
        Layers?.Cues.Write(writer);
        Layers?.Statements.Write(writer);
        writer.Flush();
        WriteWeights(stream, List);
        byte[] body = stream.ToArray();
        return [.. body, .. SHA256.HashData(body)];
    }

    /// <summary>Codes first, then the steps from hash to hash with the low bytes of all together, for they do not compress and the high ones do.</summary>
    private static void WriteWeights(Stream stream, WeightList list)
    {
        int count = list.Hashes.Length;
        byte[] planes = new byte[count * 5];
        uint previous = 0;
        for (int at = 0; at < count; at++)
        {
            uint step = list.Hashes[at] - previous;
            previous = list.Hashes[at];
            planes[at] = (byte)list.Codes[at];
            for (int plane = 0; plane < 4; plane++)
            {
                planes[(count * (plane + 1)) + at] = (byte)(step >> (8 * plane));
            }
        }

        using BrotliStream packed = new(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        packed.Write(planes);
    }

    private static WeightList ReadWeights(Stream stream, int count, float largest)
    {
        byte[] planes = new byte[count * 5];
        using BrotliStream packed = new(stream, CompressionMode.Decompress);
        packed.ReadExactly(planes);
        uint[] hashes = new uint[count];
        sbyte[] codes = new sbyte[count];
        uint hash = 0;
        for (int at = 0; at < count; at++)
        {
            codes[at] = (sbyte)planes[at];
            for (int plane = 0; plane < 4; plane++)
            {
                hash += (uint)planes[(count * (plane + 1)) + at] << (8 * plane);
            }

            hashes[at] = hash;
        }

        return new WeightList(hashes, codes, largest);
    }

    private static ImmutableArray<string> Strings(BinaryReader reader)
    {
        int count = reader.ReadInt32();
        ImmutableArray<string>.Builder strings = ImmutableArray.CreateBuilder<string>();
        for (int at = 0; at < count; at++)
        {
            strings.Add(reader.ReadString());
        }

        return strings.DrainToImmutable();
    }

    private static void Write(BinaryWriter writer, ImmutableArray<string> strings)
    {
        writer.Write(strings.Length);
        foreach (string text in strings)
        {
            writer.Write(text);
        }
    }
}
