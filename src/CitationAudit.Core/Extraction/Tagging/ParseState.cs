namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) on one sentence: a stack of words whose head is open, the
/// next word of the rest, and the arcs so far. Mutable; one thread, one sentence.
/// </summary>
public sealed class ParseState
{
    private readonly int[] stack;
    private readonly int[] leftmost;
    private readonly int[] rightmost;
    private readonly byte[] leftCount;
    private readonly byte[] rightCount;

    /// <summary>The state before the first move.</summary>
    /// <param name="length">Number of words in the sentence.</param>
    public ParseState(int length)
    {
        Length = length;
        stack = new int[length];
        Heads = new int[length];
        Relations = new byte[length];
        leftmost = new int[length];
        rightmost = new int[length];
        leftCount = new byte[length];
        rightCount = new byte[length];
        Array.Fill(Heads, -1);
        Array.Fill(leftmost, -1);
        Array.Fill(rightmost, -1);
    }

    /// <summary>Number of words in the sentence.</summary>
    public int Length { get; }

    /// <summary>How many words are on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>Index of the next word; <see cref="Length"/> where none is left.</summary>
    public int Next { get; private set; }

    /// <summary>For every word the index of its head; −1 while it has none, and for good where it is the root.</summary>
    public int[] Heads { get; }

    /// <summary>For every word its relation to its head.</summary>
    public byte[] Relations { get; }

    /// <summary>True where no word is left and one is on the stack.</summary>
    public bool IsDone => Next == Length && Depth <= 1;

    /// <summary>A word of the stack counted from its top; −1 where there is none.</summary>
    public int Stack(int below) => below < Depth ? stack[Depth - 1 - below] : -1;

    /// <summary>The first dependent to the left of its head; −1 where there is none.</summary>
    public int Leftmost(int word) => word < 0 ? -1 : leftmost[word];

    /// <summary>The last dependent to the right of its head; −1 where there is none.</summary>
    public int Rightmost(int word) => word < 0 ? -1 : rightmost[word];

    /// <summary>How many dependents a word has on its left.</summary>
    public int LeftCount(int word) => word < 0 ? 0 : leftCount[word];

    /// <summary>How many dependents a word has on its right.</summary>
    public int RightCount(int word) => word < 0 ? 0 : rightCount[word];

    /// <summary>True where the next word may go on the stack.</summary>
    public bool CanShift => Next < Length;

    /// <summary>True where the stack's top may hang on the next word.</summary>
    public bool CanAttachLeft => Depth > 0 && Next < Length;

    /// <summary>True where the stack's top may hang on the word below it.</summary>
    public bool CanAttachRight => Depth > 1;

    /// <summary>Puts the next word on the stack.</summary>
    public void Shift() => stack[Depth++] = Next++;

    /// <summary>Hangs the stack's top on the next word.</summary>
    public void AttachLeft(byte relation)
    {
        int word = stack[--Depth];
        (Heads[word], Relations[word], leftmost[Next]) = (Next, relation, word);
        leftCount[Next] = (byte)Math.Min(leftCount[Next] + 1, 7);
    }

    /// <summary>Hangs the stack's top on the word below it.</summary>
    public void AttachRight(byte relation)
    {
        int word = stack[--Depth];
        int head = stack[Depth - 1];
        (Heads[word], Relations[word], rightmost[head]) = (head, relation, word);
        rightCount[head] = (byte)Math.Min(rightCount[head] + 1, 7);
    }
}
