using System.Collections.Immutable;
using System.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// Finds for every word the word on which it depends, greedily in one pass: two moves a word. It is fast rather than exact; what is built on
/// it takes its trees as evidence. Immutable, shared by threads.
/// </summary>
/// <param name="Relations">The names of the relations, grouped (see the model card).</param>
/// <param name="Weights">Class 0 shifts; 1 to n attach to the left with a relation; n + 1 to 2n to the right.</param>
public sealed record DependencyParser(ImmutableArray<string> Relations, SparseWeights Weights)
{
    private const uint Magic = 0x31504443; // "CDP1"

    /// <summary>Parses one sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="length">How many they are.</param>
    public ParseState Parse(ParseFeatures words, int length)
    {
        ArgumentNullException.ThrowIfNull(words);
        ParseState state = new(length);
        using ParseScores known = new(Weights, words, length);
        Span<uint> features = stackalloc uint[ParseFeatures.RestCount];
        Span<short> scores = stackalloc short[Weights.Room];
        while (!state.IsDone)
        {
            if (state.Depth == 0)
            {
                // No other move is possible.
                state.Shift();
                known.Note(state);
                continue;
            }

            words.Rest(state, features);
            known.Start(state, scores);
            Weights.Add(features, scores);
            int move = Best(state, scores);
            Move(state, move, Relations.Length);
            if (move == 0)
            {
                known.Note(state);
            }
        }

        return state;
    }

    /// <summary>Makes the move of class <paramref name="move"/>.</summary>
    /// <param name="state">Changed in place.</param>
    /// <param name="move">A class as in <see cref="Weights"/>; it must be possible.</param>
    /// <param name="relations">How many relations there are.</param>
    public static void Move(ParseState state, int move, int relations)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (move == 0)
        {
            state.Shift();
        }
        else if (move <= relations)
        {
            state.AttachLeft((byte)(move - 1));
        }
        else
        {
            state.AttachRight((byte)(move - 1 - relations));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Throws <see cref="InvalidDataException"/> or <see cref="EndOfStreamException"/> where it did not.</summary>
    public static DependencyParser Read(Stream stream)
    {
        using BinaryReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("These are no weights of a parser.");
        }

        ImmutableArray<string>.Builder relations = ImmutableArray.CreateBuilder<string>();
        for (int count = reader.ReadByte(); relations.Count < count;)
        {
            relations.Add(reader.ReadString());
        }

        return new DependencyParser(relations.ToImmutable(), SparseWeights.Read(reader, (2 * relations.Count) + 1));
    }

    /// <summary>Writes the relations and weights; the same parser gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        using BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write((byte)Relations.Length);
        foreach (string relation in Relations)
        {
            writer.Write(relation);
        }

        Weights.Write(writer);
    }

    private int Best(ParseState state, ReadOnlySpan<short> scores)
    {
        int best = state.CanShift ? 0 : -1;
        int relations = Relations.Length;
        if (state.CanAttachLeft)
        {
            best = Better(best, 1, relations, scores);
        }

        return state.CanAttachRight ? Better(best, 1 + relations, relations, scores) : best;
    }

    /// <summary>The best move so far or one of the next that scores higher; the first of these where there is none so far.</summary>
    private static int Better(int best, int first, int count, ReadOnlySpan<short> scores)
    {
        int most = best < 0 ? int.MinValue : scores[best];
        for (int move = first; move < first + count; move++)
        {
            int score = scores[move];
            (best, most) = score > most ? (move, score) : (best, most);
        }

        return best;
    }
}
