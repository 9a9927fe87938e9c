using CitationAudit.Text;

namespace CitationAudit.Extraction.Tagging;

/// <summary>What the tagger looks at: the words around, their endings, beginnings and shapes, and the two tags before.</summary>
public sealed class TagFeatures
{
    /// <summary>How many features a word has.</summary>
    public const int Count = 27;

    /// <summary>Of these, those that words and their forms give.</summary>
    internal const int WordCount = 19;

    /// <summary>Those that the two tags before give besides.</summary>
    internal const int TagCount = Count - WordCount;

    private const int Margin = 2;
    private const uint Nothing = 0x5EED;

    private readonly Word[] words;

    /// <summary>Prepares the tokens of one sentence.</summary>
    /// <param name="text">The text in which the tokens stand.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public TagFeatures(string text, ReadOnlySpan<Token> sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        words = new Word[sentence.Length + (2 * Margin)];
        Array.Fill(words, new Word(Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing, Nothing));
        for (int at = 0; at < sentence.Length; at++)
        {
            words[at + Margin] = Describe(text, sentence[at], at == 0);
        }
    }

    /// <summary>The features of a word.</summary>
    /// <param name="at">Its place in the sentence.</param>
    /// <param name="before">The class of the word before; −1 where there is none.</param>
    /// <param name="beforeThat">The class of the word before that; −1 where there is none.</param>
    /// <param name="features">Filled; <see cref="Count"/> long.</param>
    public void Collect(int at, int before, int beforeThat, Span<uint> features)
    {
        Words(at, features);
        Tags(at, before, beforeThat, features[WordCount..]);
    }

    internal void Words(int at, Span<uint> features)
    {
        ref readonly Word word = ref words[at + Margin];
        ref readonly Word left = ref words[at + Margin - 1];
        ref readonly Word right = ref words[at + Margin + 1];
        features[0] = FeatureHash.Mix(0, 0);
        features[1] = FeatureHash.Mix(1, word.Form);
        features[2] = FeatureHash.Mix(2, word.Written);
        features[3] = FeatureHash.Mix(3, word.Ending1);
        features[4] = FeatureHash.Mix(4, word.Ending2);
        features[5] = FeatureHash.Mix(5, word.Ending3);
        features[6] = FeatureHash.Mix(6, word.Ending4);
        features[7] = FeatureHash.Mix(7, word.Beginning);
        features[8] = FeatureHash.Mix(8, word.Shape);
        features[9] = FeatureHash.Mix(13, left.Form);
        features[10] = FeatureHash.Mix(14, left.Ending3);
        features[11] = FeatureHash.Mix(15, words[at + Margin - 2].Form);
        features[12] = FeatureHash.Mix(16, right.Form);
        features[13] = FeatureHash.Mix(17, right.Ending3);
        features[14] = FeatureHash.Mix(18, words[at + Margin + 2].Form);
        features[15] = FeatureHash.Mix(19, left.Form, word.Form);
        features[16] = FeatureHash.Mix(20, word.Form, right.Form);
        features[17] = FeatureHash.Mix(24, word.Shape, right.Shape);
        features[18] = FeatureHash.Mix(26, word.Ending2, right.Form);
    }

    internal void Tags(int at, int before, int beforeThat, Span<uint> features)
    {
        ref readonly Word word = ref words[at + Margin];
        ref readonly Word right = ref words[at + Margin + 1];
        (uint tag, uint tags) = ((uint)(before + 1), (uint)(((before + 1) << 8) + beforeThat + 1));
        features[0] = FeatureHash.Mix(9, tag);
        features[1] = FeatureHash.Mix(10, tags);
        features[2] = FeatureHash.Mix(11, tag, word.Form);
        features[3] = FeatureHash.Mix(12, tags, word.Form);
        features[4] = FeatureHash.Mix(21, tag, right.Form);
        features[5] = FeatureHash.Mix(22, tag, right.Ending2);
        features[6] = FeatureHash.Mix(23, tag, word.Ending3);
        features[7] = FeatureHash.Mix(25, tag, word.Shape);
    }

    private static Word Describe(string text, Token token, bool first)
    {
        string form = token.Normal;
        ReadOnlySpan<char> written = text.AsSpan(token.Span.Start, token.Span.Length);
        return new Word(
            FeatureHash.Of(form),
            FeatureHash.Of(written),
            Ending(form, 1),
            Ending(form, 2),
            Ending(form, 3),
            Ending(form, 4),
            FeatureHash.Of(form.AsSpan(0, Math.Min(3, form.Length))),
            ShapeOf(written, token.Kind, first));
    }

    private static uint Ending(string form, int length) => FeatureHash.Of(form.AsSpan(Math.Max(0, form.Length - length)));

    private static uint ShapeOf(ReadOnlySpan<char> written, TokenKind kind, bool first)
    {
        bool capital = char.IsUpper(written[0]);
        bool all = capital && written.Length > 1 && !written.ContainsAnyInRange('a', 'z');
        bool hyphen = written.Length > 2 && written.Contains('-');
        bool digit = written.ContainsAnyInRange('0', '9');
        return (uint)kind | (capital ? 16u : 0) | (all ? 32u : 0) | (hyphen ? 64u : 0) | (digit ? 128u : 0) | (first ? 256u : 0);
    }

    private readonly record struct Word(uint Form, uint Written, uint Ending1, uint Ending2, uint Ending3, uint Ending4, uint Beginning, uint Shape);
}
