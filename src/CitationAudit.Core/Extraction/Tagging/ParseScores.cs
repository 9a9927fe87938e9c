using System.Buffers;

namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// What speaks for the moves of a parser in one sentence and stays the same over several of them, summed once: what one word says in its
/// place, and what the words on the stack say together. Most of it is summed before the first move, when no look at the weights need wait for a
/// move. Not shared between threads.
/// </summary>
internal sealed class ParseScores : IDisposable
{
    private const int Roles = 4;

    private readonly SparseWeights _weights;
    private readonly ParseFeatures _words;
    private readonly int _places;
    private readonly int _room;
    private readonly short[] _sums;

    /// <summary>For the words of a sentence.</summary>
    public ParseScores(SparseWeights weights, ParseFeatures words, int length)
    {
        (_weights, _words, _room) = (weights, words, weights.Room);

        // One more than there are words, for none.
        _places = length + 1;
        _sums = ArrayPool<short>.Shared.Rent(Roles * _places * _room);
        Array.Clear(_sums, 0, Roles * _places * _room);
        Span<uint> features = stackalloc uint[ParseFeatures.NextCount];
        for (int at = 0; at < _places; at++)
        {
            words.Top(at - 1, features);
            weights.Add(features[..ParseFeatures.TopCount], Top(at - 1));
            words.Below(at - 1, features);
            weights.Add(features[..ParseFeatures.BelowCount], Below(at - 1));
            words.Next(at, features);
            weights.Add(features, Next(at));
        }
    }

    /// <summary>Sums anew what the words on the stack say together; to be called whenever a word was put on it.</summary>
    public void Note(ParseState state)
    {
        Span<uint> features = stackalloc uint[ParseFeatures.StackCount];
        _words.Stack(state, features);
        Span<short> sums = Stack(state.Depth);
        sums.Clear();
        _weights.Add(features, sums);
    }

    /// <summary>Sets the scores of the moves to what all features say but those of <see cref="ParseFeatures.Rest"/>.</summary>
    public void Start(ParseState state, Span<short> scores)
    {
        Stack(state.Depth).CopyTo(scores);
        SparseWeights.AddSums(Top(state.Stack(0)), scores);
        SparseWeights.AddSums(Below(state.Stack(1)), scores);
        SparseWeights.AddSums(Next(state.Next), scores);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<short>.Shared.Return(_sums);

    private Span<short> Top(int word) => Sums(0, word + 1);

    private Span<short> Below(int word) => Sums(1, word + 1);

    private Span<short> Next(int word) => Sums(2, word);

    private Span<short> Stack(int depth) => Sums(3, depth);

    private Span<short> Sums(int role, int place) => _sums.AsSpan(((role * _places) + place) * _room, _room);
}
