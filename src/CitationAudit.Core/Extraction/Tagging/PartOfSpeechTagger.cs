using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// Gives every token its part of speech, from left to right with an averaged perceptron (Collins 2002), greedily. Immutable, shared by threads.
/// </summary>
/// <param name="Tags">The names of the classes: Penn Treebank tags, with the auxiliaries and subordinating conjunctions of Universal Dependencies told apart.</param>
/// <param name="Weights">The trained weights; its classes are indices into <paramref name="Tags"/>.</param>
public sealed record PartOfSpeechTagger(ImmutableArray<string> Tags, SparseWeights Weights)
{
    private const uint Magic = 0x31475443; // "CTG1"

    /// <summary>The index into <see cref="Tags"/> for every token of the document.</summary>
    public byte[] Tag(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        byte[] tags = new byte[document.Tokens.Length];
        foreach (Sentence sentence in document.Sentences)
        {
            int length = sentence.EndToken - sentence.FirstToken;
            Tag(document.Text, document.Tokens.AsSpan(sentence.FirstToken, length), tags.AsSpan(sentence.FirstToken, length));
        }

        return tags;
    }

    /// <summary>Tags one sentence.</summary>
    /// <param name="text">The text in which the tokens stand.</param>
    /// <param name="sentence">Its tokens.</param>
    /// <param name="tags">Filled with indices into <see cref="Tags"/>; as long as the sentence.</param>
    public void Tag(string text, ReadOnlySpan<Token> sentence, Span<byte> tags)
    {
        TagFeatures words = new(text, sentence);
        Span<uint> features = stackalloc uint[TagFeatures.WordCount];

        // What does not hang on the tags before is summed first, so that no look at the weights need wait for a tag.
        int room = Weights.Room;
        short[] sums = ArrayPool<short>.Shared.Rent(sentence.Length * room);
        Array.Clear(sums, 0, sentence.Length * room);
        for (int at = 0; at < sentence.Length; at++)
        {
            words.Words(at, features);
            Weights.Add(features, sums.AsSpan(at * room, room));
        }

        features = features[..TagFeatures.TagCount];
        (int before, int beforeThat) = (-1, -1);
        for (int at = 0; at < sentence.Length; at++)
        {
            words.Tags(at, before, beforeThat, features);
            Span<short> scores = sums.AsSpan(at * room, room);
            Weights.Add(features, scores);
            (before, beforeThat) = (Best(scores[..Tags.Length]), before);
            tags[at] = (byte)before;
        }

        ArrayPool<short>.Shared.Return(sums);
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Throws <see cref="InvalidDataException"/> or <see cref="EndOfStreamException"/> where it did not.</summary>
    public static PartOfSpeechTagger Read(Stream stream)
    {
        using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("These are no weights of a tagger.");
        }

        ImmutableArray<string>.Builder tags = ImmutableArray.CreateBuilder<string>();
        for (int count = reader.ReadByte(); tags.Count < count;)
        {
            tags.Add(reader.ReadString());
        }

        return new PartOfSpeechTagger(tags.ToImmutable(), SparseWeights.Read(reader, tags.Count));
    }

    /// <summary>Writes the tags and weights; the same tagger gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((byte)Tags.Length);
        foreach (string tag in Tags)
        {
            writer.Write(tag);
        }

        Weights.Write(writer);
    }

    private static int Best(ReadOnlySpan<short> scores)
    {
        (int best, int most) = (0, int.MinValue);
        for (int at = 0; at < scores.Length; at++)
        {
            int score = scores[at];
            (best, most) = score > most ? (at, score) : (best, most);
        }

        return best;
    }
}
