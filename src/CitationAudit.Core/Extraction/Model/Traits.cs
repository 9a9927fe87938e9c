namespace CitationAudit.Extraction.Model;

/// <summary>What the model knows of each token of a document; one array for each trait, in the tokens' order.</summary>
internal sealed class Traits
{
    public required int Count { get; init; }

    public required WordTraits[] Words { get; init; }

    public required TokenClass[] Classes { get; init; }

    /// <summary>Letters' case, digits and length in coarse steps.</summary>
    public required byte[] Shapes { get; init; }

    public required byte[] Depths { get; init; }

    /// <summary>Index of the innermost quotation around each token; -1 for none.</summary>
    public required int[] QuotationOf { get; init; }

    public required Run[] Quotations { get; init; }

    public required int[] SentenceOf { get; init; }

    public required Run[] Sentences { get; init; }

    /// <summary>The paragraph of each sentence, as a run of tokens.</summary>
    public required Run[] ParagraphOfSentence { get; init; }

    /// <summary>For each layer of evidence its value at each token, mixed with the layer's name; 0 for nothing known.</summary>
    public required uint[][] Coarse { get; init; }

    /// <inheritdoc cref="Coarse"/>
    public required uint[][] Fine { get; init; }

    /// <summary>What depends on what; null where no layer of evidence knows.</summary>
    public required Trees? Trees { get; init; }

    /// <summary>The word vectors; null where no layer of evidence gives any.</summary>
    public required IWordVectors? Vectors { get; init; }

    /// <summary>Which word each token is to <see cref="Vectors"/>; empty without.</summary>
    public required ushort[] WordNumbers { get; init; }

    /// <summary>How many numbers a word vector has; 0 where there are none.</summary>
    public int VectorLength => Vectors?.Length ?? 0;

    /// <summary>How likely a cue begins at each token, in steps from 0 (no) to 4 (surely); all 0 before the cue stage has run.</summary>
    public required byte[] CueLevels { get; init; }

    /// <summary>What the patterns make of the cue that begins at a token.</summary>
    public required IReadOnlyDictionary<int, Hint> Hints { get; init; }

    /// <summary>How often words stand side by side in the document.</summary>
    public required Repeats Repeats { get; init; }

    /// <summary>What the cue that each token may be takes (see <see cref="CueComplementEvidence"/>), mixed as the layers of evidence are; all 0 for a model without.</summary>
    public required uint[] Complements { get; init; }

    /// <summary>What each word may be in the phrase that names a source, mixed likewise.</summary>
    public required uint[] SourceWords { get; init; }

    public required Counts Commas { get; init; }

    public required Counts Stops { get; init; }

    public required Counts Colons { get; init; }

    public required Counts Brackets { get; init; }

    public required Counts Complementizers { get; init; }

    /// <summary>Tokens at which a cue begins more likely than not; filled by <see cref="SetCueLevel"/>.</summary>
    public Counts Cues { get; private set; }

    /// <summary>The paragraph around a token, as a run of tokens.</summary>
    public Run ParagraphAt(int token) => ParagraphOfSentence[SentenceOf[token]];

    /// <summary>True for each token at which a cue may begin; false everywhere before <see cref="CueReader.Sift"/> has run.</summary>
    public required bool[] MayBeCue { get; init; }

    /// <summary>The word at a token without a glued conjunction; 0 outside the paragraph, as in the next three.</summary>
    public uint BareAt(int at, Run paragraph) => paragraph.Holds(at) ? Words[at].Bare : 0;

    public TokenClass ClassAt(int at, Run paragraph) => paragraph.Holds(at) ? Classes[at] : TokenClass.Edge;

    public uint LevelAt(int at, Run paragraph) => paragraph.Holds(at) ? CueLevels[at] : 0u;

    public static uint ValueAt(uint[] values, int at, Run paragraph) => paragraph.Holds(at) ? values[at] : 0;

    /// <summary>Writes the vectors of words one behind the other.</summary>
    public void VectorsOf(ReadOnlySpan<ushort> words, Span<float> vectors)
    {
        for (int at = 0; at < words.Length; at++)
        {
            VectorOf(words[at], vectors.Slice(at * VectorLength, VectorLength));
        }
    }

    /// <summary>Writes the vector of a word; nothing where there are no vectors.</summary>
    public void VectorOf(ushort word, Span<float> vector) => Vectors?.VectorOf(word, vector);

    /// <summary>Sets the cue level of every token from its probability.</summary>
    public void SetCueLevel(ReadOnlySpan<float> probabilities)
    {
        for (int at = 0; at < Count; at++)
        {
            CueLevels[at] = probabilities[at] switch { < 0.05f => 0, < 0.25f => 1, < 0.5f => 2, < 0.85f => 3, _ => 4 };
        }

        byte[] levels = CueLevels;
        Cues = Counts.Of(Count, at => levels[at] >= 3);
    }
}
