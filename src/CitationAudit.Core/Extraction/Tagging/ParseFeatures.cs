namespace CitationAudit.Extraction.Tagging;

/// <summary>
/// What the parser looks at: the three topmost words of the stack, the next three words, and the outer dependents of the words that a move
/// could join (a selection from Zhang and Nivre 2011).
/// </summary>
/// <param name="forms">For every word of the sentence its number (see <see cref="FeatureHash"/>).</param>
/// <param name="tags">For every word its part of speech.</param>
/// <param name="clusters">For every word its cluster.</param>
public sealed class ParseFeatures(uint[] forms, byte[] tags, byte[] clusters)
{
    /// <summary>How many features a state has.</summary>
    public const int Count = 48;

    /// <summary>Of these, those of the stack's top alone.</summary>
    internal const int TopCount = 3;

    /// <summary>Those of the word below it alone.</summary>
    internal const int BelowCount = 3;

    /// <summary>Those of the next words alone.</summary>
    internal const int NextCount = 6;

    /// <summary>Those of the words on the stack together that stay the same as long as they lie on each other.</summary>
    internal const int StackCount = 8;

    /// <summary>All others.</summary>
    internal const int RestCount = Count - TopCount - BelowCount - NextCount - StackCount;

    private const uint Nothing = 0xFF;

    /// <summary>The features of a state; <paramref name="features"/> is <see cref="Count"/> long.</summary>
    public void Collect(ParseState state, Span<uint> features)
    {
        ArgumentNullException.ThrowIfNull(state);
        Top(state.Stack(0), features);
        features = features[TopCount..];
        Below(state.Stack(1), features);
        features = features[BelowCount..];
        Next(state.Next, features);
        features = features[NextCount..];
        Stack(state, features);
        Rest(state, features[StackCount..]);
    }

    internal void Top(int s0, Span<uint> features)
    {
        (uint s0w, uint s0t) = (Form(s0), Tag(s0));
        int at = 0;
        features[at] = FeatureHash.Mix(1, s0w);
        features[++at] = FeatureHash.Mix(2, s0t);
        features[++at] = FeatureHash.Mix(3, s0w, s0t);
    }

    internal void Below(int s1, Span<uint> features)
    {
        (uint s1w, uint s1t) = (Form(s1), Tag(s1));
        int at = 0;
        features[at] = FeatureHash.Mix(4, s1w);
        features[++at] = FeatureHash.Mix(5, s1t);
        features[++at] = FeatureHash.Mix(6, s1w, s1t);
    }

    internal void Next(int next, Span<uint> features)
    {
        (int b0, int b1, int b2) = (Ahead(next), Ahead(next + 1), Ahead(next + 2));
        (uint b0w, uint b1w) = (Form(b0), Form(b1));
        (uint b0t, uint b1t, uint b2t) = (Tag(b0), Tag(b1), Tag(b2));
        int at = 0;
        features[at] = FeatureHash.Mix(7, b0w);
        features[++at] = FeatureHash.Mix(8, b0t);
        features[++at] = FeatureHash.Mix(9, b0w, b0t);
        features[++at] = FeatureHash.Mix(10, b1w);
        features[++at] = FeatureHash.Mix(11, b1t);
        features[++at] = FeatureHash.Mix(12, b0t, b1t, b2t);
    }

    internal void Stack(ParseState state, Span<uint> features)
    {
        (int s0, int s1, int s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        (uint s0w, uint s1w) = (Form(s0), Form(s1));
        (uint s0t, uint s1t, uint s2t) = (Tag(s0), Tag(s1), Tag(s2));
        (uint s0c, uint s1c) = (Cluster(s0), Cluster(s1));
        uint span = Distance(s1, s0);
        uint s1s0 = (s1t << 8) | s0t;
        int at = 0;
        features[at] = FeatureHash.Mix(20, s1s0);
        features[++at] = FeatureHash.Mix(21, s1w, s0w);
        features[++at] = FeatureHash.Mix(22, s1s0, s0w);
        features[++at] = FeatureHash.Mix(23, s1s0, s1w);
        features[++at] = FeatureHash.Mix(25, s2t, s1s0);
        features[++at] = FeatureHash.Mix(33, s1s0, span);
        features[++at] = FeatureHash.Mix(40, s1c, s0c);
        features[++at] = FeatureHash.Mix(43, s1c, s0t);
    }

    internal void Rest(ParseState state, Span<uint> features)
    {
        (int s0, int s1) = (state.Stack(0), state.Stack(1));
        (int b0, int b1) = (Ahead(state.Next), Ahead(state.Next + 1));
        (uint s0w, uint s1w, uint b0w, uint b1w) = (Form(s0), Form(s1), Form(b0), Form(b1));
        (uint s0t, uint s1t, uint b0t, uint b1t) = (Tag(s0), Tag(s1), Tag(b0), Tag(b1));
        (uint s0c, uint b0c) = (Cluster(s0), Cluster(b0));
        uint s0r = Tag(state.Rightmost(s0));
        uint s0l = Tag(state.Leftmost(s0));
        uint s1r = Tag(state.Rightmost(s1));
        uint b0l = Tag(state.Leftmost(b0));
        uint s0rel = Relation(state, state.Rightmost(s0));
        uint s1rel = Relation(state, state.Rightmost(s1));
        uint b0rel = Relation(state, state.Leftmost(b0));
        uint near = Distance(s0, b0);
        uint s0n = (uint)((state.LeftCount(s0) << 4) | state.RightCount(s0));
        uint s1n = (uint)((state.LeftCount(s1) << 4) | state.RightCount(s1));
        uint s0b0 = (s0t << 8) | b0t;
        uint s1s0 = (s1t << 8) | s0t;
        int at = 0;
        features[at] = FeatureHash.Mix(0, s0b0, s1t);
        features[++at] = FeatureHash.Mix(13, s0w, b0w);
        features[++at] = FeatureHash.Mix(14, s0b0);
        features[++at] = FeatureHash.Mix(15, s0b0, s0w);
        features[++at] = FeatureHash.Mix(16, s0b0, b0w);
        features[++at] = FeatureHash.Mix(17, s0b0, s0w, b0w);
        features[++at] = FeatureHash.Mix(18, s0b0, b1t);
        features[++at] = FeatureHash.Mix(19, s1s0, b0t, b1t);
        features[++at] = FeatureHash.Mix(24, s1t, b0t);
        features[++at] = FeatureHash.Mix(26, s0b0, s0l);
        features[++at] = FeatureHash.Mix(27, s0b0, s0r);
        features[++at] = FeatureHash.Mix(28, s0b0, b0l);
        features[++at] = FeatureHash.Mix(29, s1s0, s1r);
        features[++at] = FeatureHash.Mix(30, s1s0, s0r);
        features[++at] = FeatureHash.Mix(31, s1s0, s0l);
        features[++at] = FeatureHash.Mix(32, s0b0, near);
        features[++at] = FeatureHash.Mix(34, s0t, s0n);
        features[++at] = FeatureHash.Mix(35, s0w, s0n);
        features[++at] = FeatureHash.Mix(36, s1w, s1n);
        features[++at] = FeatureHash.Mix(37, s1t, s1n, s0t);
        features[++at] = FeatureHash.Mix(38, b0t, (uint)state.LeftCount(b0), s0t);
        features[++at] = FeatureHash.Mix(39, s0c, b0c);
        features[++at] = FeatureHash.Mix(41, s0c, b0t);
        features[++at] = FeatureHash.Mix(42, s0t, b0c);
        features[++at] = FeatureHash.Mix(44, s0rel, s0t, b0t);
        features[++at] = FeatureHash.Mix(45, s1rel, s1t, s0t);
        features[++at] = FeatureHash.Mix(46, b0rel, s0t, b0t);
        features[++at] = FeatureHash.Mix(47, s0w, b0t, b1w);
    }

    private int Ahead(int word) => word < forms.Length ? word : -1;

    private static uint Distance(int left, int right) => left < 0 || right < 0 ? 0 : (right - left) switch
    {
        <= 4 => (uint)(right - left),
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    };

    private static uint Relation(ParseState state, int word) => word < 0 ? Nothing : state.Relations[word];

    private uint Form(int word) => word < 0 ? Nothing : forms[word];

    private uint Tag(int word) => word < 0 ? Nothing : tags[word];

    private uint Cluster(int word) => word < 0 ? Nothing : clusters[word];
}
